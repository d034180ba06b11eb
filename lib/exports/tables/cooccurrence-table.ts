import type { Cooccurrence } from '@/lib/model/answers';
import type { Table } from '../table';

const MEASURES = ['count', 'expected', 'lift', 'jaccard', 'cosine', 'npmi', 'association'] as const;

/** One row a pair, with the papers of each theme and of the whole filter, from which every measure follows. */
export function cooccurrenceTable({ papers, themes, pairs }: Cooccurrence): Table {
  const counts = new Map(themes.map(({ id, count }) => [id, count]));
  return {
    columns: [
      { name: 'a', kind: 'code' },
      { name: 'b', kind: 'code' },
      ...MEASURES.map((name) => ({ name, kind: 'number' as const })),
      { name: 'papers_a', kind: 'number' },
      { name: 'papers_b', kind: 'number' },
      { name: 'papers', kind: 'number' },
    ],
    rows: pairs.map((pair) => [
      pair.a,
      pair.b,
      ...MEASURES.map((measure) => pair[measure]),
      counts.get(pair.a) ?? null,
      counts.get(pair.b) ?? null,
      papers,
    ]),
  };
}
