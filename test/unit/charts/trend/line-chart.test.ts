import { describe, expect, it } from 'vitest';
import type { TimeAxis } from '../../../../lib/model/answers';
import { lineChart } from '../../../../lib/charts/trend/line-chart';
import { themeMark } from '../../../../lib/charts/theme-mark';

const axis: TimeAxis = {
  bucket: 'year',
  from: '2022-01-01',
  to: '2026-12-31',
  buckets: ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
  papers: [100, 0, 10, 200, 50],
  incomplete: ['2026-01-01'],
  cut: [],
  undated: 7,
};
const gans = {
  id: 'gans',
  name: 'GANs',
  mark: themeMark('8.1.a'),
  counts: [10, 0, 1, 10, 1],
  values: [0.1, null, 0.1, 0.05, 0.02],
  low: [0.05, null, 0.02, 0.03, 0],
  high: [0.17, null, 0.4, 0.09, 0.1],
};
const frame = { width: 600, height: 420, left: 40, right: 440, top: 10, bottom: 210 };
const chart = lineChart({ axis, measure: 'share', series: [gans], frame, stripBottom: 300 });
const line = chart.series[0];

describe('lineChart', () => {
  it('spreads the buckets over the plot', () => {
    expect(chart.xs).toEqual([40, 140, 240, 340, 440]);
  });

  it('keeps the band of many papers in view and cuts the one of few at the edge', () => {
    expect(chart.y.high).toBeCloseTo(0.2, 12);
    expect(line?.band).toContain('M240 10L340');
  });

  it('puts a value at its height: 10 % of 20 % is the middle', () => {
    expect(line?.points[0]).toMatchObject({ x: 40, y: 110, value: 0.1, hollow: false });
  });

  it('draws no point and no line where there are no data', () => {
    expect(line?.points[1]).toBeNull();
    expect(line?.line).toBe('M240 110L340 160');
  });

  it('is hollow where fewer than 20 papers stand behind a year, and where it is not over', () => {
    expect(line?.points.map((point) => point?.hollow)).toEqual([false, undefined, true, false, true]);
  });

  it('says which value lies beyond the axis', () => {
    const series = [{ ...gans, values: [0.1, null, 0.9, 0.05, 0.02] }];
    const [drawn] = lineChart({ axis, measure: 'share', series, frame, stripBottom: null }).series;
    expect(drawn?.points.map((point) => point?.beyond)).toEqual([false, undefined, true, false, false]);
    expect(drawn?.points[2]?.y).toBe(10);
  });

  it('leads to what is not over in a line of its own, on a grey field', () => {
    expect(line?.openLine).toBe('M340 160L440 190');
    expect(chart.open).toEqual({ x: 390, width: 56 });
  });

  it('names the line at its end with the last value', () => {
    expect(chart.labels).toEqual([{ id: 'gans', slot: 8, text: 'GANs', value: '2.0%', y: 190, from: 190 }]);
  });

  it('stands the papers of each bucket below, none where there are none', () => {
    expect(chart.strip?.bars.map((bar) => [bar.height, bar.open])).toEqual([
      [12, false],
      [1.2, false],
      [24, false],
      [6, true],
    ]);
    expect(chart.strip?.bars[3]?.title).toBe('2026: 50 papers, not over');
    expect(chart.strip?.caption).toEqual(['papers a year,', 'most 200']);
  });

  it('puts a single bucket into the middle', () => {
    const one = { ...axis, buckets: ['2025-01-01'], papers: [200], incomplete: [] };
    const series = [{ ...gans, counts: [10], values: [0.05], low: [0.03], high: [0.09] }];
    expect(lineChart({ axis: one, measure: 'share', series, frame, stripBottom: null }).xs).toEqual([240]);
  });

  it('stands without buckets and without series', () => {
    const none = { ...axis, buckets: [], papers: [], incomplete: [] };
    const empty = lineChart({ axis: none, measure: 'share', series: [], frame, stripBottom: 300 });
    expect([empty.xs, empty.labels, empty.open]).toEqual([[], [], null]);
  });
});
