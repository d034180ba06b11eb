import { describe, expect, it } from 'vitest';
import { csv } from '../../../../lib/ingest/formats/csv';
import { sniffFormat } from '../../../../lib/ingest/formats/registry';

describe('csv', () => {
  it('needs a title among its columns', () => {
    expect(csv.sniff('title,abstract\nT,A\n')).toBeGreaterThan(0.8);
    expect(csv.sniff('Titles;Summaries\nT;A\n')).toBeGreaterThan(0.8);
    expect(csv.sniff('name,price\nboat,3\n')).toBe(0);
  });

  it('is told from tab-separated values', () => {
    expect(sniffFormat('title\tabstract\nT\tA\n').format?.name).toBe('tsv');
    expect(sniffFormat('title,abstract\nT,A\n').format?.name).toBe('csv');
  });
});
