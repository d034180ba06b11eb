import { describe, expect, it } from 'vitest';
import { roundedSeries } from '@/lib/charts/trend/rounded-series';
import { themeMark } from '@/lib/charts/theme-mark';

describe('roundedSeries', () => {
  it('keeps six significant digits, whole numbers, and no data as no data', () => {
    const one = { id: 'a', name: 'A', mark: themeMark('1.1.a'), counts: [1234567, 1, 0] };
    const [rounded] = roundedSeries([
      { ...one, values: [1234567, 1 / 3, null], low: [null, null, null], high: [0, 2 / 3, null] },
    ]);
    expect(rounded).toMatchObject({
      counts: one.counts,
      values: [1234567, 0.333333, null],
      high: [0, 0.666667, null],
    });
  });

  it('keeps all digits of what would be said otherwise without them', () => {
    const one = { id: 'a', name: 'A', mark: themeMark('1.1.a'), counts: [1] };
    // The upper end of Wilson's interval of 1 of 9 papers: 43 %, not 44.
    const [rounded] = roundedSeries([{ ...one, values: [1 / 9], low: [null], high: [0.434999705576656] }]);
    expect(rounded).toMatchObject({ values: [0.111111], high: [0.434999705576656] });
  });
});
