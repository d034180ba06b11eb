import type { Ratio } from '@/lib/model/answers';

/**
 * Whether a mover still moves within the same sources: it `holds` when the plain and the stratified
 * interval lie on the same side of 1, and is `unclear` otherwise, also where there is no stratified
 * ratio.
 */
export function verdict(plain: Ratio, sameSources: Ratio | null): 'holds' | 'unclear' {
  if (sameSources === null) return 'unclear';
  const rises = plain.low > 1 && sameSources.low > 1;
  const falls = plain.high < 1 && sameSources.high < 1;
  return rises || falls ? 'holds' : 'unclear';
}
