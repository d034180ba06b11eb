import { describe, expect, it } from 'vitest';
import { yearBars } from '../../../../lib/charts/trend/year-bars';

const years = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${from + index}-01-01`);

describe('yearBars', () => {
  it('draws a bar a year from the bottom, as high as its count', () => {
    const { bars } = yearBars(years(2024, 3), [10, 40, 20], ['2026-01-01']);
    expect(bars.map((bar) => bar.year)).toEqual(['2024', '2025', '2026']);
    expect(bars.map((bar) => bar.height)).toEqual([0.25, 1, 0.5]);
    expect(bars.map((bar) => bar.y)).toEqual([0.75, 0, 0.5]);
    expect(bars.map((bar) => bar.open)).toEqual([false, false, true]);
  });

  it('lays gridlines at round counts', () => {
    expect(yearBars(years(2025, 1), [37], []).grid.map((line) => line.papers)).toEqual([0, 10, 20, 30, 40]);
    expect(yearBars(years(2025, 1), [3], []).grid.map((line) => line.papers)).toEqual([0, 1, 2, 3]);
    expect(yearBars(years(2025, 1), [5282], []).grid.map((line) => line.papers)).toEqual([
      0, 2000, 4000, 6000,
    ]);
  });

  it('keeps the latest years and counts the others', () => {
    const { bars, older } = yearBars(years(2000, 6), [1, 2, 3, 4, 5, 6], [], 4);
    expect(bars.map((bar) => bar.year)).toEqual(['2002', '2003', '2004', '2005']);
    expect(older).toBe(3);
  });

  it('labels so many years as have room, the last among them', () => {
    const labelled = yearBars(years(2011, 15), new Array<number>(15).fill(1), []).bars.filter(
      (bar) => bar.labelled,
    );
    expect(labelled.map((bar) => bar.year)).toEqual([
      '2011',
      '2013',
      '2015',
      '2017',
      '2019',
      '2021',
      '2023',
      '2025',
    ]);
  });

  it('has no bars without years and flat ones without papers', () => {
    expect(yearBars([], [], []).bars).toEqual([]);
    expect(yearBars(years(2025, 1), [0], []).bars[0]?.height).toBe(0);
  });
});
