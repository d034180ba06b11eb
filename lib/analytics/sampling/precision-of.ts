import type { Precision, QualityItem } from '@/lib/model/quality';
import { weightedWilson } from '../interval/weighted-wilson';
import { wilson } from '../interval/wilson';

/** A tag of a sample as it was judged. */
export type JudgedItem = Pick<QualityItem, 'theme' | 'year' | 'verdict'>;

function counts(items: readonly JudgedItem[]): Pick<Precision, 'items' | 'yes' | 'no' | 'unsure'> {
  const of = (verdict: JudgedItem['verdict']): number =>
    items.filter((item) => item.verdict === verdict).length;
  return { items: items.length, yes: of('yes'), no: of('no'), unsure: of('unsure') };
}

/** The part of the tags judged yes or no that is yes, with Wilson's 95 % interval; the unsure count in neither. */
export function precisionOf(items: readonly JudgedItem[]): Precision {
  const counted = counts(items);
  const judged = counted.yes + counted.no;
  const interval = wilson(counted.yes, judged);
  return {
    ...counted,
    precision: judged === 0 ? null : counted.yes / judged,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/**
 * The precision over all that was sampled: each tag judged yes or no weighs the papers of its stratum (its theme in
 * its year) over those judged there; strata without any are left out. Interval: `weightedWilson`.
 */
export function weightedPrecision(items: readonly (JudgedItem & { stratumPapers: number })[]): Precision {
  const judged = items.filter(({ verdict }) => verdict === 'yes' || verdict === 'no');
  const inStratum = new Map<string, number>();
  const key = ({ theme, year }: JudgedItem): string => `${theme} ${year ?? ''}`;
  for (const item of judged) inStratum.set(key(item), (inStratum.get(key(item)) ?? 0) + 1);
  const found = weightedWilson(
    judged.map((item) => ({
      has: item.verdict === 'yes',
      weight: item.stratumPapers / (inStratum.get(key(item)) ?? 1),
    })),
  );
  return {
    ...counts(items),
    precision: found?.share ?? null,
    low: found?.low ?? null,
    high: found?.high ?? null,
  };
}
