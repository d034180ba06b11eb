import type { DrawnTrend } from '../trend/draw-trend';
import { AreaChartMarks } from './AreaChartMarks';
import { HeatChartMarks } from './HeatChartMarks';
import { LineChartMarks } from './LineChartMarks';
import { RankChartMarks } from './RankChartMarks';

/** Everything that a plot over time draws, whatever its form. */
export function TrendMarks({ drawn }: { drawn: DrawnTrend }) {
  if (drawn.form === 'area') return <AreaChartMarks chart={drawn.chart} />;
  if (drawn.form === 'rank') return <RankChartMarks chart={drawn.chart} />;
  if (drawn.form === 'heat') return <HeatChartMarks chart={drawn.chart} />;
  return <LineChartMarks chart={drawn.chart} />;
}
