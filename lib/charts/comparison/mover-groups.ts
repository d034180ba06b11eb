import type { Mover, Movers } from '../../model/answers';
import { sourceVerdict } from './source-verdict';

/** Movers in the order in which they are shown. */
export interface MoverGroups {
  /** Clear, also within the same sources and venues: what may be told as news. Most first. */
  rising: Mover[];
  receding: Mover[];
  /** Clear, but perhaps by a change of the corpus alone; furthest from no change first. */
  unheld: Mover[];
  /** How many changed no more than chance would have it. */
  quiet: number;
}

const LEVEL = 0.05;

/**
 * Parts what rises and recedes from what may only seem to. Clear means q ≤ 0.05; a clear mover is news where
 * it holds within the same sources, and within the same venues where those differ between the periods.
 */
export function moverGroups({ movers, mix }: Pick<Movers, 'movers' | 'mix'>): MoverGroups {
  const clear = movers.filter(({ q }) => q <= LEVEL);
  const holds = (mover: Mover): boolean => sourceVerdict(mover.ratio > 1, mover, mix) === 'holds';
  const news = clear.filter(holds);
  const far = ({ shrunk }: Mover): number => Math.abs(Math.log(shrunk));
  return {
    rising: news.filter(({ ratio }) => ratio > 1),
    receding: news.filter(({ ratio }) => ratio < 1).toReversed(),
    unheld: clear
      .filter((mover) => !holds(mover))
      .toSorted((a, b) => far(b) - far(a) || (a.theme < b.theme ? -1 : 1)),
    quiet: movers.length - clear.length,
  };
}
