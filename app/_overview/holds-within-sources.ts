import type { Mover } from '@/lib/model/answers';

/**
 * Whether a change is also there within the same sources, so that a change of sources cannot explain it;
 * null where that cannot be reckoned.
 */
export function holdsWithinSources({ ratio, sameSources: same }: Mover): boolean | null {
  if (same === null) return null;
  return ratio > 1 ? same.low > 1 : same.high < 1;
}
