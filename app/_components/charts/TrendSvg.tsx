import { TrendMarks } from '@/lib/charts/svg/TrendMarks';
import { StillMarks } from '../still/StillMarks';
import type { DrawnTrend } from '@/lib/charts/trend/draw-trend';

interface TrendSvgProps {
  drawn: DrawnTrend;
  /** Alt text from the numbers. */
  alt: string;
}

/** A chart over time as plain SVG: the first paint, what stands without script, and print. */
export function TrendSvg({ drawn, alt }: TrendSvgProps) {
  const { width, height } = drawn.chart.frame;
  return (
    <svg className="ch ch-fluid" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <StillMarks marks={<TrendMarks drawn={drawn} />} />
    </svg>
  );
}
