import type { Pair } from '../../model/answers';
import { formatCount } from '../format/format-count';
import { formatRatio } from '../format/format-ratio';
import { formatSigned } from '../format/format-signed';

/** What a cell of the matrix can show. */
export const PAIR_MEASURES = ['lift', 'count', 'npmi', 'jaccard', 'cosine', 'association'] as const;
export type PairMeasure = (typeof PAIR_MEASURES)[number];

/** Their names at the start of a sentence. */
export const PAIR_MEASURE_WORDS: Readonly<Record<PairMeasure, string>> = {
  lift: 'Lift',
  count: 'Papers with both',
  npmi: 'NPMI',
  jaccard: 'Jaccard',
  cosine: 'Cosine',
  association: 'Association strength',
};

/** Ends of the nine diverging steps: lift by its binary logarithm, NPMI as it is. */
const LIFT_STEPS = [-3, -1.5, -0.6, -0.2, 0.2, 0.8, 1.8, 3];
const NPMI_STEPS = [-0.3, -0.15, -0.06, -0.02, 0.02, 0.08, 0.18, 0.3];

/** Steps of the sequential ramp. */
const SEQUENTIAL = 8;

/**
 * Colour of a value: `div-1` to `div-9` for measures that have a value of chance (lift 1, NPMI 0 is
 * the middle), `seq-1` to `seq-8` for the others, by the root of their part of the largest, since
 * counts of pairs are very uneven.
 *
 * @param largest - largest value shown; of no use to diverging measures.
 */
export function pairColour(value: number, measure: PairMeasure, largest: number): string {
  if (measure === 'lift') return `div-${step(value === 0 ? -Infinity : Math.log2(value), LIFT_STEPS)}`;
  if (measure === 'npmi') return `div-${step(value, NPMI_STEPS)}`;
  const part = largest > 0 ? Math.sqrt(value / largest) : 0;
  return `seq-${Math.min(SEQUENTIAL, Math.max(1, Math.ceil(SEQUENTIAL * part)))}`;
}

const step = (value: number, ends: readonly number[]) => 1 + ends.filter((end) => value > end).length;

/** Writes the value of a pair in the manner of its measure. */
export function pairText(pair: Pair, measure: PairMeasure): string {
  const value = pair[measure];
  if (measure === 'lift') return formatRatio(value);
  if (measure === 'count') return formatCount(value);
  if (measure === 'npmi') return formatSigned(value, 2);
  return measure === 'association' ? value.toPrecision(2) : value.toFixed(3);
}
