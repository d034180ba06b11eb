import { describe, expect, it } from 'vitest';
import { cooccurrenceTable } from '@/lib/exports/tables/cooccurrence-table';
import { namedRows } from './named-rows';

describe('cooccurrenceTable', () => {
  it('puts the papers of both themes and of the filter beside a pair', async () => {
    const pair = { a: 'a', b: 'b', count: 20, expected: 5, lift: 4, jaccard: 0.15, cosine: 0.28, npmi: 0.35 };
    const themes = [
      { id: 'a', count: 100 },
      { id: 'b', count: 50 },
    ];
    const table = cooccurrenceTable({
      from: null,
      to: null,
      papers: 1000,
      themes,
      pairs: [{ ...pair, association: 0.004 }],
    });
    expect(await namedRows(table)).toEqual([
      { ...pair, association: 0.004, papers_a: 100, papers_b: 50, papers: 1000 },
    ]);
  });
});
