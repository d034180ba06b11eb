import type { Day } from '../../lib/model/bucket';
import type { PairTrend, Trends } from '../../lib/model/answers';
import { pairTrendReading } from '../../lib/queries/readings/pair-trend-reading';
import { trendsReading } from '../../lib/queries/readings/trends-reading';
import { asked } from './api';
import { bucketsOf, counted, nextStart } from './counting';
import { dayBefore } from './day-before';
import { filterOf, having, type Check, type Held } from './held';
import type { HeldPaper } from './held-paper';
import type { RandomQuestion } from './random-question';

type Numbers = Record<string, unknown>;

/** Themes over time. */
export const checkTrends: Check = async (db, question, held) => {
  const { themes, bucket, measure } = question;
  const parameters = { ...filterOf(question), themes: themes.join(), bucket, measure };
  const answer = await asked<Trends>(db, trendsReading, parameters);
  const sets = themes.map((id) => [id]);
  return { expected: expectedSeries(question, held, sets), answered: seriesOf(answer) };
};

/** A pair over time. */
export const checkPairTrend: Check = async (db, question, held) => {
  const { bucket, measure } = question;
  const [a = '', b = held.themes.find((id) => id !== a) ?? ''] = question.themes;
  if (held.kin.has([a, b].sort().join(' '))) return null;
  const answer = await asked<PairTrend>(db, pairTrendReading, {
    ...filterOf(question),
    a,
    b,
    bucket,
    measure,
  });
  return { expected: expectedSeries(question, held, [[a], [b], [a, b]]), answered: seriesOf(answer) };
};

function seriesOf({ buckets, papers, undated, incomplete, series }: Trends | PairTrend): Numbers {
  const numbers = series.map((one) => ({ counts: one.counts, undated: one.undated, values: one.values }));
  return { buckets, papers, undated, incomplete, series: numbers };
}

/** Counts, shares and denominators by bucket. */
function expectedSeries(question: RandomQuestion, held: Held, sets: readonly string[][]): Numbers {
  const { bucket, range } = question;
  const { passing, horizon } = held;
  const buckets = bucketsOf(passing, bucket, range, horizon);
  const all = counted(passing, bucket, buckets, range);
  const series = sets.map((themes) => {
    const papers = having(passing, question, themes);
    const { counts, undated } = counted(papers, bucket, buckets, range);
    return { counts, undated, values: valuesOf(question, papers, counts, all.counts, buckets[0]) };
  });
  const to = question.range.to ?? '9999-12-31';
  const incomplete = buckets.filter((start) => {
    const last = nextStart(start, bucket) > to ? to : dayBefore(nextStart(start, bucket));
    return horizon !== null && last > horizon;
  });
  return { buckets, papers: all.counts, undated: all.undated, incomplete, series };
}

function valuesOf(
  { measure, range, bucket }: RandomQuestion,
  papers: readonly HeldPaper[],
  counts: readonly number[],
  all: readonly number[],
  first: Day | undefined,
): (number | null)[] {
  if (measure === 'count') return [...counts];
  if (measure === 'share') return counts.map((count, at) => (all[at] === 0 ? null : count / (all[at] ?? 1)));
  if (measure === 'index') {
    const base = counts.find((count) => count > 0);
    return counts.map((count) => (base === undefined ? null : (100 * count) / base));
  }
  const begin = range.from ?? first ?? '';
  const fine = { day: 10, week: 10, month: 7, quarter: 7, year: 4 }[bucket];
  const before = papers.filter((paper) => paper.last !== null && paper.last < begin && paper.width >= fine);
  let sum = before.length;
  return counts.map((count) => (sum += count));
}
