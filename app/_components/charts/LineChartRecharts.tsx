'use client';

import { memo } from 'react';
import { Area, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { LineChart } from '@/lib/charts/trend/line-chart';
import { rechartsRows, type ChartRow } from '@/lib/charts/trend/recharts-rows';
import { BurstFields } from '@/lib/charts/svg/BurstFields';
import { ChartAxes } from '@/lib/charts/svg/ChartAxes';
import { DirectLabels } from '@/lib/charts/svg/DirectLabels';
import { OpenField } from '@/lib/charts/svg/OpenField';
import { SeriesPoints } from '@/lib/charts/svg/SeriesPoints';
import { StripBars } from '@/lib/charts/svg/StripBars';

export interface LineChartRechartsProps {
  chart: LineChart;
  /** The series that is read; its line is bold. */
  hot: string | null;
}

/**
 * The same chart drawn by Recharts: lines and bands from the definition that the first paint was drawn
 * from, so nothing moves when it takes over; axes, points, direct labels and the strip are our own
 * parts. Its animations, tooltip and keyboard layer are off: TrendPlot reads the chart. Drawn anew only
 * where chart or line change, not for each point that is read.
 */
export default memo(function LineChartRecharts({ chart, hot }: LineChartRechartsProps) {
  const { frame, axis, y } = chart;
  const last = Math.max(0, axis.buckets.length - 1);
  const margin = {
    top: frame.top,
    right: frame.width - frame.right,
    bottom: frame.height - frame.bottom,
    left: frame.left,
  };
  return (
    <ComposedChart
      className="ch"
      width={frame.width}
      height={frame.height}
      margin={margin}
      data={rechartsRows(chart)}
      accessibilityLayer={false}
      throttleDelay="raf"
    >
      <XAxis hide type="number" dataKey="index" domain={last === 0 ? [-1, 1] : [0, last]} />
      <YAxis hide type="number" domain={[y.low, y.high]} scale={y.log ? 'log' : 'linear'} allowDataOverflow />
      <OpenField chart={chart} />
      <BurstFields chart={chart} />
      <ChartAxes chart={chart} />
      {chart.series.map((series) => (
        <g key={`burst-${series.id}`} className={`slot-${series.mark.slot}`}>
          {series.bursts !== '' && <path className="burst" d={series.bursts} />}
        </g>
      ))}
      {bands(chart)}
      {lines(chart, hot)}
      {chart.series.map((series) => (
        <SeriesPoints key={series.id} series={series} />
      ))}
      <DirectLabels chart={chart} />
      <StripBars chart={chart} />
    </ComposedChart>
  );
});

function bands(chart: LineChart) {
  const quiet = chart.series.length > 4 ? 'band-quiet' : '';
  return chart.series.map((series, k) => (
    <Area
      key={`band-${series.id}`}
      className={`band ${quiet} slot-${series.mark.slot}`}
      dataKey={(row: ChartRow) => row.band[k]}
      type="linear"
      stroke="none"
      fill="var(--c)"
      fillOpacity={1}
      activeDot={false}
      dot={false}
      isAnimationActive={false}
    />
  ));
}

function lines(chart: LineChart, hot: string | null) {
  return chart.series.flatMap((series, k) =>
    (['over', 'open'] as const).map((part) => (
      <Line
        key={`${part}-${series.id}`}
        className={`slot-${series.mark.slot}`}
        dataKey={(row: ChartRow) => row[part][k]}
        type="linear"
        stroke="var(--c)"
        strokeWidth={series.id === hot ? 3.25 : 2.25}
        {...(part === 'open'
          ? { strokeDasharray: '2 4' }
          : series.mark.dash === null
            ? {}
            : { strokeDasharray: series.mark.dash })}
        dot={false}
        activeDot={false}
        connectNulls={false}
        isAnimationActive={false}
      />
    )),
  );
}
