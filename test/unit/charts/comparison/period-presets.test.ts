import { describe, expect, it } from 'vitest';
import { periodPresets } from '../../../../lib/charts/comparison/period-presets';

const axis = (papers: number[], incomplete: string[] = []) => ({
  buckets: papers.map((_, i) => `${2020 + i}-01-01`),
  papers,
  incomplete,
});

describe('periodPresets', () => {
  it('offers steps of a year, five years, and three years against three, all of years that are over', () => {
    const presets = periodPresets(axis([1, 2, 3, 4, 5, 6, 7], ['2026-01-01']));
    expect(presets.map(({ label }) => label)).toEqual([
      '2024 → 2025',
      '2023 → 2024',
      '2020 → 2025',
      '2020–2022 → 2023–2025',
    ]);
    expect(presets[3]).toMatchObject({
      before: { from: '2020-01-01', to: '2022-12-31' },
      after: { from: '2023-01-01', to: '2025-12-31' },
    });
  });

  it('leaves out periods without papers', () => {
    expect(periodPresets(axis([0, 0, 0, 0, 5, 6])).map(({ label }) => label)).toEqual(['2024 → 2025']);
    expect(periodPresets(axis([]))).toEqual([]);
  });
});
