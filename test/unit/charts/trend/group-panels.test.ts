import { describe, expect, it } from 'vitest';
import { groupPanels } from '../../../../lib/charts/trend/group-panels';
import type { Trends } from '../../../../lib/model/answers';

const series = (theme: string, counts: number[]) => ({
  theme,
  name: theme,
  counts,
  values: counts.map((count) => count / 100),
  low: counts.map((count) => count / 120),
  high: counts.map((count) => count / 80),
  undated: 0,
});
const answer: Trends = {
  bucket: 'year',
  measure: 'share',
  from: '2023-01-01',
  to: '2025-12-31',
  buckets: ['2023-01-01', '2024-01-01', '2025-01-01'],
  papers: [100, 100, 100],
  incomplete: ['2025-01-01'],
  cut: [],
  undated: 0,
  series: [
    series('gans', [5, 4, 2]),
    series('agents', [1, 10, 30]),
    series('reasoning', [20, 25, 40]),
    series('none', [0, 0, 0]),
  ],
};
const themes = new Map([
  ['agents', { group: 'Language', mark: '1.1.a' }],
  ['reasoning', { group: 'Language', mark: '2.1.a' }],
  ['gans', { group: 'Generative', mark: '3.1.a' }],
  ['none', { group: 'Meta', mark: '4.1.a' }],
]);

describe('groupPanels', () => {
  const panels = groupPanels(answer, themes);

  it('has a panel for each group with papers, its largest theme first', () => {
    expect(panels.map(({ group }) => group)).toEqual(['Language', 'Generative']);
    expect(panels[0]?.series.map(({ id }) => id)).toEqual(['reasoning', 'agents']);
  });

  it('gives each its own scale and labels the ends of it', () => {
    expect(panels.map(({ chart }) => chart.yTicks.map(({ label }) => label))).toEqual([
      ['0', '50%'],
      ['0', '8%'],
    ]);
  });

  it('reads the last bucket that is over', () => {
    expect(panels[0]?.last).toBe(1);
  });
});
