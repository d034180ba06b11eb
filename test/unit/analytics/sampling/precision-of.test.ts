import { describe, expect, it } from 'vitest';
import { precisionOf, weightedPrecision } from '@/lib/analytics/sampling/precision-of';
import type { Verdict } from '@/lib/model/quality';

const item = (verdict: Verdict | null, year: number | null = 2025, stratumPapers = 10) => ({
  ...{ theme: 'tide', year, verdict, stratumPapers },
});

describe('precisionOf', () => {
  it('leaves the unsure and the unjudged out of the share and counts them', () => {
    const { items, yes, no, unsure, precision } = precisionOf([
      ...[item('yes'), item('yes'), item('yes'), item('no'), item('unsure'), item(null)],
    ]);
    expect([items, yes, no, unsure, precision]).toEqual([6, 3, 1, 1, 0.75]);
  });

  it('has no share where nothing was judged', () => {
    expect(precisionOf([item(null), item('unsure')])).toMatchObject({
      precision: null,
      low: null,
      high: null,
    });
  });
});

describe('weightedPrecision', () => {
  it('weighs a stratum by its papers, not by how many of it were judged', () => {
    // 90 papers at 1 of 2, 10 papers at 1 of 1: (45 + 10) / 100.
    const found = weightedPrecision([item('yes', 2024, 90), item('no', 2024, 90), item('yes', null, 10)]);
    expect(found.precision).toBeCloseTo(0.55, 12);
  });

  it('leaves strata out in which nothing was judged', () => {
    expect(weightedPrecision([item('yes', 2024, 90), item(null, 2025, 1_000)]).precision).toBe(1);
  });
});
