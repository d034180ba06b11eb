import { describe, expect, it } from 'vitest';
import { seriesBursts } from '@/lib/charts/trend/series-bursts';

const years = ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];

describe('seriesBursts', () => {
  it('finds a stretch far above the usual share, by its places on the axis', () => {
    const axis = { buckets: years, papers: [100, 100, 100, 100, 100, 100], incomplete: [] };
    expect(seriesBursts(axis, [1, 1, 30, 30, 1, 1])).toMatchObject([{ start: 2, end: 3 }]);
  });

  it('leaves out what is not over', () => {
    const axis = { buckets: years, papers: [100, 100, 100, 100, 100, 10], incomplete: ['2024-01-01'] };
    expect(seriesBursts(axis, [1, 1, 1, 1, 30, 10]).every(({ end }) => end < 5)).toBe(true);
  });
});
