import { describe, expect, it } from 'vitest';
import { moverGroups } from '../../../../lib/charts/comparison/mover-groups';
import type { Mover } from '../../../../lib/model/answers';

const mover = (theme: string, ratio: number, change: Partial<Mover> = {}): Mover => ({
  ...{ theme, name: theme, before: 20, after: 20, ratio, low: ratio * 0.9, high: ratio * 1.1 },
  ...{ shrunk: ratio, p: 0.001, q: 0.001 },
  sameSources: { ratio, low: ratio * 0.9, high: ratio * 1.1 },
  sameVenues: null,
  ...change,
});
const within = { sameSources: { ratio: 1, low: 0.8, high: 1.2 } };
const ids = (movers: readonly Mover[]): string[] => movers.map(({ theme }) => theme);

describe('moverGroups', () => {
  it('keeps what moves only with the corpus apart from the news', () => {
    const { rising, receding, unheld, quiet } = moverGroups({
      mix: null,
      movers: [
        mover('corpus up', 3, within),
        mover('agents', 2),
        mover('chance', 1.2, { q: 0.2 }),
        mover('new source', 1.5, { sameSources: null }),
        mover('parsing', 0.8),
        mover('speech', 0.5),
        mover('corpus down', 0.1, within),
      ],
    });
    expect(ids(rising)).toEqual(['agents']);
    expect(ids(receding)).toEqual(['speech', 'parsing']);
    expect(ids(unheld)).toEqual(['corpus down', 'corpus up', 'new source']);
    expect(quiet).toBe(1);
  });

  it('is empty without movers', () => {
    expect(moverGroups({ mix: null, movers: [] })).toEqual({
      ...{ rising: [], receding: [], unheld: [], quiet: 0 },
    });
  });
});
