import type { Trends } from '../../model/answers';
import type { ChartFrame } from '../axis/chart-frame';
import { lineChart, type LineChart } from './line-chart';
import { markSeries } from './mark-series';
import type { NamedSeries } from './named-series';

/** The largest themes of one group over time, on a scale of their own. */
export interface GroupPanel {
  group: string;
  series: NamedSeries[];
  chart: LineChart;
  /** Place of the last bucket that is over. */
  last: number;
}

const FRAME: ChartFrame = { width: 250, height: 130, left: 36, right: 242, top: 12, bottom: 108 };

/**
 * Small multiples by group: a panel for each group that has papers, its themes in the order of their
 * papers over all buckets. Each has its own scale, of which the ends are labelled: groups differ so
 * much that one scale would press most of them to the ground.
 *
 * @param themes - group and mark of each theme; groups come in the order of this map.
 */
export function groupPanels(
  answer: Trends,
  themes: ReadonlyMap<string, { group: string; mark: string }>,
): GroupPanel[] {
  const series = markSeries(answer.series, themes);
  const last = answer.buckets.findLastIndex((day) => !answer.incomplete.includes(day));
  return [...new Set([...themes.values()].map(({ group }) => group))].flatMap((group) => {
    const own = series
      .filter(({ id, counts }) => themes.get(id)?.group === group && sum(counts) > 0)
      .sort((a, b) => sum(b.counts) - sum(a.counts));
    if (own.length === 0) return [];
    const chart = lineChart({ axis: answer, measure: 'share', series: own, frame: FRAME, stripBottom: null });
    const ends = [chart.yTicks[0], chart.yTicks.at(-1)].filter((tick) => tick !== undefined);
    return [{ group, series: own, chart: { ...chart, yTicks: ends }, last }];
  });
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
