import type { Mover } from '@/lib/model/answers';

const LEVEL = 0.05;

/** Whether a change stands after correction for the many that were tested. */
export function isClear(mover: Mover): boolean {
  return mover.q <= LEVEL;
}
