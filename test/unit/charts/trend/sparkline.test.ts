import { describe, expect, it } from 'vitest';
import { sparkline } from '../../../../lib/charts/trend/sparkline';

const BOX = { width: 46, height: 26 };

describe('sparkline', () => {
  it('reaches from 0 at the foot to the highest value at the top', () => {
    const { path, end, since } = sparkline({ ...BOX, values: [0, 0.1, 0.2, 0.1, 0.05], since: 3 });
    expect(path).toBe('M3 23L13 13L23 3L33 13L43 18');
    expect(end).toEqual({ x: 43, y: 18 });
    expect(since).toBe(33);
  });

  it('leaves a gap where there is no data, and no dot where the end has none', () => {
    const { path, end } = sparkline({ ...BOX, values: [1, 1, null, 1, null], since: 9 });
    expect(path).toBe('M3 3L13 3');
    expect(end).toBeNull();
  });

  it('lies on the foot where every value is 0, and draws nothing from nothing', () => {
    expect(sparkline({ ...BOX, values: [0, 0, 0], since: -1 })).toMatchObject({
      ...{ path: 'M3 23L23 23L43 23', since: null },
    });
    expect(sparkline({ ...BOX, values: [], since: -1 })).toMatchObject({ path: '', end: null });
  });
});
