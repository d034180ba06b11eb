/** Papers of one source, or of one venue, in two spans. */
export interface MixPart {
  before: number;
  after: number;
}

export interface MixDistance {
  /** Total variation distance of the two mixes, 0 to 1. */
  distance: number;
  /** What the same mix stays under in 19 of 20 cases. */
  chance: number;
  /** The distance is more than chance gives, and at least 0.1. */
  differs: boolean;
}

/** One paper in ten would have to come from elsewhere: less is no different corpus, however sure. */
const LEAST = 0.1;
const LEVEL = 0.05;

/**
 * How differently the papers of two spans divide over their parts: the total variation distance
 * d = ½·Σ|b_k/n₁ − a_k/n₂|, the part of the papers of one span that would have to change their source to
 * give the mix of the other; 0 for the same mix, 1 for mixes that share nothing.
 *
 * Two samples of one mix lie apart too, the farther the fewer papers and the more parts. Let r_k be the
 * pooled shares and v = 1/n₁ + 1/n₂. The mean distance of such samples is at most ½·Σ√(r_k(1−r_k)·v)
 * (Jensen's inequality), and since one paper moves d by at most 1/n₁ or 1/n₂, d exceeds its mean by
 * √(v·ln(1/α)/2) with a probability of at most α = 0.05 (bounded differences), whatever the mix. The
 * mixes are said to differ where d is above the sum of both, and at least 0.1. The bound is wide, so that
 * noise does not reach it. Null where a span has no papers.
 * Source: Levin, Peres & Wilmer, Markov Chains and Mixing Times, 2009, section 4.1; McDiarmid, On the method
 * of bounded differences, Surveys in Combinatorics 141:148, 1989.
 * @param parts counts of the parts; every paper of a span is in exactly one
 * @throws {RangeError} for a count below 0
 */
export function mixDistance(parts: readonly MixPart[]): MixDistance | null {
  if (parts.some(({ before, after }) => before < 0 || after < 0)) throw new RangeError('a count is below 0');
  const before = parts.reduce((sum, part) => sum + part.before, 0);
  const after = parts.reduce((sum, part) => sum + part.after, 0);
  if (before === 0 || after === 0) return null;
  const variance = 1 / before + 1 / after;
  let [apart, spread] = [0, 0];
  for (const part of parts) {
    apart += Math.abs(part.before / before - part.after / after);
    const share = (part.before + part.after) / (before + after);
    spread += Math.sqrt(share * (1 - share) * variance);
  }
  const distance = Math.min(1, apart / 2);
  const chance = spread / 2 + Math.sqrt((variance * Math.log(1 / LEVEL)) / 2);
  return { distance, chance, differs: distance >= LEAST && distance > chance };
}
