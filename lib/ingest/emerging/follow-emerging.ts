import type { Database } from '../../db/client';
import { isAway } from '../../db/is-away';
import type { Effects } from '../../effects';
import { refreshEmerging } from './refresh-emerging';

const LOOK_MS = 5_000;
/** After a long look it rests so many times as long as that took: a large corpus that grows all day is not read all day. */
const REST = 20;
const LONG_MS = 15_000;
/** What failed is tried again after this long. */
const AGAIN_MS = 600_000;

/**
 * Looks for what is rising: at once, then whenever the corpus changed.
 * @returns ends the looking, after the look that is under way.
 */
export function followEmerging(db: Database, effects: Effects): () => Promise<void> {
  let looking: Promise<void> | null = null;
  let restsUntil = 0;
  const look = async (): Promise<void> => {
    const start = effects.now().getTime();
    try {
      if (!(await refreshEmerging(db, effects))) return;
      const end = effects.now().getTime();
      if (end - start > LONG_MS) restsUntil = end + REST * (end - start);
    } catch (error) {
      if (isAway(error)) return;
      effects.log(`What is emerging could not be read: ${(error as Error).message}`);
      restsUntil = effects.now().getTime() + AGAIN_MS;
    }
  };
  const lookUnlessBusy = (): void => {
    if (effects.now().getTime() >= restsUntil) looking ??= look().finally(() => (looking = null));
  };
  lookUnlessBusy();
  const timer = setInterval(lookUnlessBusy, LOOK_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
