import type { WriteStream } from 'node:tty';
import type { Effects } from '../effects';
import type { IngestProgress } from '../ingest/ingest-source';

export interface ProgressBar {
  show(progress: IngestProgress): void;
  clear(): void;
}

const WIDTH = 24;

/** A bar with rate and time left on the last line of a terminal; nothing where `out` is none. */
export function progressBar(
  name: string,
  out: Pick<WriteStream, 'isTTY' | 'write'>,
  { now }: Pick<Effects, 'now'>,
): ProgressBar {
  if (!out.isTTY) return { show: () => undefined, clear: () => undefined };
  const started = now().getTime();
  return {
    show: (progress) => {
      const seconds = Math.max(0.001, (now().getTime() - started) / 1000);
      out.write(`\r\x1b[K${name} ${progressLine(progress, seconds)}`);
    },
    clear: () => {
      out.write('\r\x1b[K');
    },
  };
}

/** `[████░░░░] 42% · 1,200 records · 3.1 MB/s · 12 s left`; without a total only what is known. */
export function progressLine({ bytes, totalBytes, records }: IngestProgress, seconds: number): string {
  const rate = bytes / seconds;
  const parts = [`${records.toLocaleString('en')} records`, `${(rate / 1e6).toFixed(1)} MB/s`];
  if (totalBytes === null || totalBytes === 0) return parts.join(' · ');
  const done = Math.min(1, bytes / totalBytes);
  const filled = Math.round(done * WIDTH);
  const bar = `[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${Math.floor(done * 100)}%`;
  if (rate > 0) parts.push(`${Math.ceil((totalBytes - bytes) / rate)} s left`);
  return [bar, ...parts].join(' · ');
}
