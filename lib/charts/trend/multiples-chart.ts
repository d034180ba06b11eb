import { lineChart, type LineChart, type LineChartRequest } from './line-chart';
import { trendFrame } from './trend-frames';

const PANEL = { width: 300, height: 216 };

/** The chart that every panel of small multiples draws one line of: all on one scale, no labels. */
export function multiplesChart(drawn: Pick<LineChartRequest, 'axis' | 'measure' | 'series'>): LineChart {
  const { frame } = trendFrame(PANEL.width, 0);
  return lineChart({
    ...drawn,
    frame: { ...frame, height: PANEL.height, bottom: PANEL.height - 62 },
    stripBottom: PANEL.height - 4,
  });
}
