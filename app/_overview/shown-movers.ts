import type { MoverGroups } from '@/lib/charts/comparison/mover-groups';

const MOST_RISING = 8;
const MOST_RECEDING = 5;
const MOST_UNHELD = 7;

/** As many movers as the first page has room for. */
export function shownMovers({
  rising,
  receding,
  unheld,
}: MoverGroups): Pick<MoverGroups, 'rising' | 'receding' | 'unheld'> {
  return {
    rising: rising.slice(0, MOST_RISING),
    receding: receding.slice(0, MOST_RECEDING),
    unheld: unheld.slice(0, MOST_UNHELD),
  };
}
