import type { Verdict } from '@/lib/model/quality';

/** The first place without a verdict behind `at`, else before it; `at` (or the first) where all have one. */
export function nextUnjudged(verdicts: readonly (Verdict | null)[], at: number): number {
  const behind = verdicts.indexOf(null, at + 1);
  if (behind >= 0) return behind;
  const before = verdicts.indexOf(null);
  return before >= 0 ? before : Math.max(0, at);
}
