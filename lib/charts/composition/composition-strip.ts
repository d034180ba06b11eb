import type { Composition } from '../../model/answers';
import { bucketLabel } from '../format/bucket-label';
import { partName } from './part-name';

/** One bucket: the parts stacked to the whole. All positions are fractions of the plot. */
interface StripBucket {
  label: string;
  papers: number;
  /** The bucket is not over. */
  open: boolean;
  x: number;
  width: number;
  /** Parallel to the parts of the strip. */
  shares: number[];
}

export interface CompositionStrip {
  /** Names from the foot of the stack up; the last may sum several. */
  parts: string[];
  buckets: StripBucket[];
}

/** A bar is no wider than this part of the plot. */
const WIDEST = 0.05;

/**
 * Where the papers of each bucket come from, as bars of one height on the positions of the chart above them.
 * A bucket without papers has no bar.
 */
export function compositionStrip(answer: Composition): CompositionStrip {
  const { parts, others, buckets, bucket, papers, incomplete } = answer;
  const counted = [...parts.map(({ counts }) => counts), ...(others === null ? [] : [others.counts])];
  const steps = Math.max(1, buckets.length - 1);
  const width = Math.min(WIDEST, 0.62 / steps);
  return {
    parts: [
      ...parts.map(({ value }) => partName(value)),
      ...(others === null ? [] : [`${others.parts} others`]),
    ],
    buckets: buckets.map((day, at) => {
      const whole = papers[at] ?? 0;
      const middle = buckets.length === 1 ? 0.5 : at / steps;
      return {
        ...{ label: bucketLabel(day, bucket), papers: whole, open: incomplete.includes(day) },
        ...{ x: middle - width / 2, width },
        shares: counted.map((counts) => (whole === 0 ? 0 : (counts[at] ?? 0) / whole)),
      };
    }),
  };
}
