import { describe, expect, it } from 'vitest';
import { fitLayout } from '../../../../lib/charts/network/fit-layout';

const frame = { width: 100, height: 60, side: 10, edge: 5 };

describe('fitLayout', () => {
  it('stretches both directions to the room inside the frame', () => {
    expect(
      fitLayout(
        [
          { x: -1, y: 0 },
          { x: 3, y: 10 },
          { x: 0, y: 5 },
        ],
        frame,
      ),
    ).toEqual([
      { x: 10, y: 5 },
      { x: 90, y: 55 },
      { x: 30, y: 30 },
    ]);
  });

  it('puts what has no extent into the middle', () => {
    expect(fitLayout([{ x: 7, y: 7 }], frame)).toEqual([{ x: 50, y: 30 }]);
    expect(fitLayout([], frame)).toEqual([]);
  });
});
