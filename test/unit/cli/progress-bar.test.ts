import { describe, expect, it } from 'vitest';
import { progressBar, progressLine } from '@/lib/cli/progress-bar';

describe('progressLine', () => {
  it('shows the part done, the records, the rate and the time left', () => {
    // 3 of 12 MB in 2 s: 1.5 MB/s, 9 MB are 6 s more; a quarter of 24 cells are 6.
    expect(progressLine({ bytes: 3e6, totalBytes: 12e6, records: 1200 }, 2)).toBe(
      `[${'█'.repeat(6)}${'░'.repeat(18)}] 25% · 1,200 records · 1.5 MB/s · 6 s left`,
    );
  });

  it('shows only what is known of a stream without end', () => {
    expect(progressLine({ bytes: 3e6, totalBytes: null, records: 7 }, 2)).toBe('7 records · 1.5 MB/s');
  });
});

describe('progressBar', () => {
  const effects = { now: () => new Date(0) };

  it('writes nothing where there is no terminal', () => {
    const written: string[] = [];
    const bar = progressBar(
      'page',
      { isTTY: false, write: (text: string) => written.push(text) > 0 },
      effects,
    );
    bar.show({ bytes: 1, totalBytes: 2, records: 1 });
    bar.clear();
    expect(written).toEqual([]);
  });

  it('writes over its own line and clears it at the end', () => {
    const written: string[] = [];
    const bar = progressBar(
      'page',
      { isTTY: true, write: (text: string) => written.push(text) > 0 },
      effects,
    );
    bar.show({ bytes: 1, totalBytes: 2, records: 1 });
    bar.clear();
    expect(written[0]).toMatch(/^\r\x1b\[Kpage \[/);
    expect(written[1]).toBe('\r\x1b[K');
  });
});
