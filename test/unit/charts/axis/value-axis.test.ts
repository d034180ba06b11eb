import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis } from '../../../../lib/charts/axis/value-axis';

const labels = (values: number[], measure: Parameters<typeof valueAxis>[1]) =>
  valueAxis(values, measure).ticks.map((tick) => tick.label);

describe('valueAxis', () => {
  it('starts shares at 0 and ends on a tick above the largest', () => {
    expect(labels([0.002, 0.066, 0.072], 'share')).toEqual(['0', '2%', '4%', '6%', '8%']);
  });

  it('writes the ticks of small shares as they are', () => {
    expect(labels([0.011], 'share')).toEqual(['0', '0.25%', '0.5%', '0.75%', '1%', '1.25%']);
  });

  it('never goes beyond 100 %', () => {
    expect(labels([1], 'share')).toEqual(['0', '20%', '40%', '60%', '80%', '100%']);
    expect(valueAxis([0.97], 'share').high).toBeCloseTo(1, 12);
  });

  it('has whole counts only', () => {
    expect(labels([3], 'count')).toEqual(['0', '1', '2', '3']);
    expect(labels([12], 'count')).toEqual(['0', '3', '6', '9', '12']);
    expect(labels([2000], 'cumulative')).toEqual(['0', '500', '1,000', '1,500', '2,000']);
  });

  it('stands on its own without any value', () => {
    expect(labels([], 'share')).toEqual(['0', '0.2%', '0.4%', '0.6%', '0.8%', '1%']);
    expect(labels([0], 'count')).toEqual(['0', '1']);
  });

  it('doubles and halves an index around 100', () => {
    const axis = valueAxis([30, 100, 390], 'index');
    expect(axis.log).toBe(true);
    expect(axis.ticks.map((tick) => tick.label)).toEqual(['25', '50', '100', '200', '400']);
  });

  it('has at most seven ticks and contains every value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1, noNaN: true }), (share) => {
        const axis = valueAxis([share], 'share');
        expect(axis.high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
