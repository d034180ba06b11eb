import { describe, expect, it } from 'vitest';
import type { TimeAxis } from '@/lib/model/answers';
import { drawTrend, type PlotForm } from '@/lib/charts/trend/draw-trend';
import { themeMark } from '@/lib/charts/theme-mark';

const axis: TimeAxis = {
  bucket: 'year',
  from: '2022-01-01',
  to: '2026-12-31',
  buckets: ['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'],
  papers: [100, 0, 10, 200, 50],
  incomplete: ['2026-01-01'],
  cut: [],
  undated: 0,
};
const gans = {
  id: 'gans',
  name: 'GANs',
  mark: themeMark('8.1.a'),
  counts: [10, 0, 1, 10, 0],
  values: [0.1, null, 0.1, 0.05, 0],
  low: [0.05, null, 0.02, 0.03, 0],
  high: [0.17, null, 0.4, 0.09, 0.1],
};
const agents = {
  ...gans,
  id: 'agents',
  name: 'Agents',
  counts: [95, 0, 9, 20, 5],
  values: [0.95, null, 0.9, 0.1, 0.1],
};
const draw = (form: PlotForm) => drawTrend(form, { axis, measure: 'share', series: [gans, agents] }, 680);

describe('drawTrend', () => {
  it('stacks layers without a ceiling: two shares of one paper may pass 100 %', () => {
    const drawn = draw('area');
    if (drawn.form !== 'area') throw new Error(drawn.form);
    expect(drawn.chart.y.high).toBeGreaterThan(1);
    const [below, above] = drawn.chart.series;
    expect(above?.points[0]?.bottom).toBe(below?.points[0]?.top);
    expect(below?.points[1]).toBeNull();
    // From few papers to many, and from what is over to what is not, stands pale.
    expect(below?.firm).toBe('');
    expect(below?.pale).not.toBe('');
    expect(below?.openEdge).not.toBe('');
  });

  it('draws lines in place of a stack of indices, which would mean nothing', () => {
    expect(drawTrend('area', { axis, measure: 'index', series: [gans] }, 680).form).toBe('lines');
  });

  it('gives a place only where a series has papers', () => {
    const drawn = draw('rank');
    if (drawn.form !== 'rank') throw new Error(drawn.form);
    const [line] = drawn.chart.series;
    expect(line?.points.map((point) => point?.rank.rank ?? null)).toEqual([2, null, 2, 2, null]);
    expect(line?.points.map((point) => point?.hollow)).toEqual([false, undefined, true, false, undefined]);
  });

  it('colours cells on one scale, and tells no data, no paper and few papers apart', () => {
    const drawn = draw('heat');
    if (drawn.form !== 'heat') throw new Error(drawn.form);
    const [row, top] = drawn.chart.series;
    expect(row?.points.map(({ look, open }) => [look, open])).toEqual([
      ['full', false],
      ['none', false],
      ['few', false],
      ['full', false],
      ['zero', true],
    ]);
    expect(row?.points[0]?.step).toBe(1);
    expect(top?.points[0]?.step).toBe(8);
    expect(row?.points[3]?.text).toBe('5.0%');
  });

  it('keeps the ratio of its height to its width, so that nothing jumps when the browser draws for its box', () => {
    for (const form of ['lines', 'area', 'rank', 'heat'] as const) {
      const [sent, own] = [680, 748].map(
        (width) => drawTrend(form, { axis, measure: 'share', series: [gans, agents] }, width).chart.frame,
      );
      expect((own?.height ?? 0) / 748).toBeCloseTo((sent?.height ?? 0) / 680, 9);
    }
  });

  it('draws thousands of buckets by what can be seen of them', () => {
    const days = Array.from({ length: 3000 }, (_, i) => i);
    const buckets = days.map((i) => new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10));
    const long = { ...axis, bucket: 'day' as const, buckets, papers: days.map(() => 200), incomplete: [] };
    const many = {
      ...gans,
      ...Object.fromEntries(
        ['counts', 'values', 'low', 'high'].map((of) => [of, days.map((i) => (i % 7) / 100)]),
      ),
    };
    const lines = drawTrend('lines', { axis: long, measure: 'share', series: [many] }, 680);
    const heat = drawTrend('heat', { axis: long, measure: 'share', series: [many] }, 680);
    if (lines.form !== 'lines' || heat.form !== 'heat') throw new Error(lines.form);
    const [line] = lines.chart.series;
    expect(line?.points).toHaveLength(3000);
    expect((line?.line.match(/L/g) ?? []).length).toBeLessThan(4 * 680);
    expect(lines.chart.strip?.bars.length).toBeLessThan(680);
    expect(heat.chart.series[0]?.cells.length).toBeLessThan(680);
    expect(heat.chart.series[0]?.points).toHaveLength(3000);
  });
});
