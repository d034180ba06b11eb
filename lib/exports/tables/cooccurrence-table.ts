import type { Cooccurrence } from '@/lib/model/answers';
import type { Column, Table } from '../table';

const MEASURES = ['count', 'expected', 'lift', 'jaccard', 'cosine', 'npmi', 'association'] as const;

const MEANINGS: Record<(typeof MEASURES)[number], string> = {
  count: 'Papers with both themes.',
  expected: 'Papers with both that chance would give: papers_a · papers_b / papers.',
  lift: 'count / expected.',
  jaccard: 'Papers with both over papers with either.',
  cosine: 'count / √(papers_a · papers_b).',
  npmi: 'Normalised pointwise mutual information, −1 to 1.',
  association: 'count / (papers_a · papers_b).',
};

const COLUMNS: Column[] = [
  { name: 'a', kind: 'code', meaning: 'Theme, the one that sorts first.' },
  { name: 'b', kind: 'code', meaning: 'The other theme.' },
  ...MEASURES.map((name): Column => ({
    name,
    kind: name === 'count' ? 'count' : 'number',
    meaning: MEANINGS[name],
  })),
  { name: 'papers_a', kind: 'count', meaning: 'Papers with a.' },
  { name: 'papers_b', kind: 'count', meaning: 'Papers with b.' },
  { name: 'papers', kind: 'count', meaning: 'All papers that pass the filters.' },
];

/** One row a pair, with the papers of each theme and of the whole filter, from which every measure follows. */
export function cooccurrenceTable({ papers, themes, pairs }: Cooccurrence): Table {
  const counts = new Map(themes.map(({ id, count }) => [id, count]));
  return {
    columns: COLUMNS,
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
