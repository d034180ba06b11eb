import type { Composition } from '../../lib/model/answers';
import { compositionReading } from '../../lib/queries/readings/composition-reading';
import { asked } from './api';
import { bucketsOf, counted } from './counting';
import { filterOf, type Check } from './held';

const MOST = '1000';

/** Papers of each venue over time; the source of a paper's text is in no list, so it cannot be counted. */
export const checkComposition: Check = async (db, question, { passing, horizon }) => {
  const { bucket, range } = question;
  const parameters = { ...filterOf(question), bucket, by: 'venue', limit: MOST };
  const { buckets, papers, parts } = await asked<Composition>(db, compositionReading, parameters);
  const days = bucketsOf(passing, bucket, range, horizon);
  const venues = new Set(passing.map(({ venue }) => venue ?? ''));
  const expected = [...venues].map((venue) => {
    const within = passing.filter((paper) => (paper.venue ?? '') === venue);
    return [venue, counted(within, bucket, days, range).counts] as const;
  });
  const there = expected.filter(([, counts]) => counts.some((count) => count > 0));
  return {
    expected: {
      days,
      papers: counted(passing, bucket, days, range).counts,
      parts: Object.fromEntries(there),
    },
    answered: {
      ...{ days: buckets, papers },
      parts: Object.fromEntries(parts.map(({ value, counts }) => [value ?? '', counts])),
    },
  };
};
