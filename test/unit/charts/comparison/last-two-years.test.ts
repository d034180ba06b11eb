import { describe, expect, it } from 'vitest';
import { lastTwoYears } from '../../../../lib/charts/comparison/last-two-years';

const buckets = ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'];

describe('lastTwoYears', () => {
  it('takes the last two years that are over and have papers', () => {
    const years = { buckets, papers: [5, 9, 0, 80, 40], incomplete: ['2026-01-01'] };
    expect(lastTwoYears(years)).toEqual({
      before: { from: '2023-01-01', to: '2023-12-31' },
      after: { from: '2025-01-01', to: '2025-12-31' },
    });
  });

  it('takes one that is not over where there are no two others, and nothing where there is one year', () => {
    const young = { buckets: buckets.slice(3), papers: [80, 40], incomplete: ['2026-01-01'] };
    expect(lastTwoYears(young)?.after.from).toBe('2026-01-01');
    expect(lastTwoYears({ buckets: ['2026-01-01'], papers: [4], incomplete: [] })).toBeNull();
  });
});
