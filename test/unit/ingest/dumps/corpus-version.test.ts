import { describe, expect, it } from 'vitest';
import { corpusVersion } from '@/lib/ingest/dumps/corpus-version';

const dump = { id: '0123456789ab', crawledOn: '2026-01-02', format: 'hf-page' };

describe('corpusVersion', () => {
  it('is 16 hex digits of the dumps and the taxonomy', () => {
    // printf '0123456789ab 2026-01-02 hf-page\nt1' | sha256sum
    expect(corpusVersion([dump], 't1')).toBe('fe4bd9620229d6b1');
  });

  it('changes with a dump, its crawl day, its format and the taxonomy', () => {
    const versions = [
      corpusVersion([], 't1'),
      corpusVersion([dump], 't1'),
      corpusVersion([{ ...dump, crawledOn: null }], 't1'),
      corpusVersion([{ ...dump, format: 'csv' }], 't1'),
      corpusVersion([dump], 't2'),
    ];
    expect(new Set(versions).size).toBe(5);
  });
});
