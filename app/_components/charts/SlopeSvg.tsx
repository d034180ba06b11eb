import { periodLabel } from '@/lib/charts/format/period-label';
import { slopeAlt } from '@/lib/charts/comparison/slope-alt';
import type { SlopeChart } from '@/lib/charts/comparison/slope-chart';
import { SlopeMarks } from '@/lib/charts/svg/SlopeMarks';
import type { Day } from '@/lib/model/bucket';

interface SlopeSvgProps {
  chart: SlopeChart;
  before: { from: Day; to: Day };
  after: { from: Day; to: Day };
}

/** Shares of two periods joined by lines: values at the left, values and names at the right. */
export function SlopeSvg({ chart, before, after }: SlopeSvgProps) {
  const { width, height } = chart;
  const labels = [periodLabel(before), periodLabel(after)] as const;
  return (
    <svg
      className="ch ch-fluid"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={slopeAlt(chart, labels)}
    >
      <SlopeMarks chart={chart} labels={labels} />
    </svg>
  );
}
