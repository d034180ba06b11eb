import { describe, expect, it } from 'vitest';
import { lineChart } from '../../../../lib/charts/trend/line-chart';
import { rechartsRows } from '../../../../lib/charts/trend/recharts-rows';
import { themeMark } from '../../../../lib/charts/theme-mark';

const chart = lineChart({
  axis: {
    bucket: 'year',
    from: '2024-01-01',
    to: '2026-12-31',
    buckets: ['2024-01-01', '2025-01-01', '2026-01-01'],
    papers: [10, 200, 50],
    incomplete: ['2026-01-01'],
    cut: [],
    undated: 0,
  },
  measure: 'share',
  series: [
    {
      id: 'gans',
      name: 'GANs',
      mark: themeMark('8.1.a'),
      counts: [1, 10, 1],
      values: [null, 0.05, 0.02],
      low: [0.01, 0.03, 0],
      high: [0.9, 0.09, 0.1],
    },
  ],
  frame: { width: 600, height: 420, left: 40, right: 440, top: 10, bottom: 210 },
  stripBottom: null,
});

describe('rechartsRows', () => {
  it('splits the line where buckets are not over and keeps gaps', () => {
    const rows = rechartsRows(chart);
    expect(rows.map((row) => row.over)).toEqual([[null], [0.05], [null]]);
    expect(rows.map((row) => row.open)).toEqual([[null], [0.05], [0.02]]);
  });

  it('cuts the band at the edge of the axis', () => {
    expect(rechartsRows(chart)[0]?.band[0]).toEqual([0.01, chart.y.high]);
  });
});
