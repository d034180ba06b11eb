import { describe, expect, it } from 'vitest';
import { tsv } from '../../../../lib/ingest/formats/tsv';

describe('tsv', () => {
  it('needs a title among its columns', () => {
    expect(tsv.sniff('title\tabstract\nT\tA\n')).toBeGreaterThan(0.8);
    expect(tsv.sniff('a\tb\nT\tA\n')).toBe(0);
  });
});
