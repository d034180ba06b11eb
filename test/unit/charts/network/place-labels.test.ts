import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../../lib/charts/network/place-labels';

const frame = { width: 400, height: 200 };
const mark = (x: number, y: number, radius = 5) => ({ x, y, radius, width: 60 });

describe('placeLabels', () => {
  it('puts a name at the right of its mark where nothing is in the way', () => {
    expect(placeLabels([mark(100, 100)], frame)).toEqual([{ x: 110, y: 104, anchor: 'start' }]);
  });

  it('turns to the left at the right edge', () => {
    expect(placeLabels([mark(380, 100)], frame)).toEqual([{ x: 370, y: 104, anchor: 'end' }]);
  });

  it('turns away from a mark at its side', () => {
    expect(placeLabels([mark(200, 100), mark(230, 100)], frame).map((place) => place?.anchor)).toEqual([
      'end',
      'start',
    ]);
  });

  it('leaves a name out that would cover others on every side', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6].map((i) => mark(200 + i, 100 + i));
    const places = placeLabels(crowd, frame);
    expect(places.filter((place) => place !== null).length).toBeGreaterThan(0);
    expect(places).toContain(null);
  });

  it('goes above or below where both sides are taken', () => {
    const [middle] = placeLabels([mark(200, 100, 9), mark(170, 100), mark(230, 100)], frame);
    expect(middle?.anchor).toBe('middle');
  });
});
