import type { PairLift } from '@/lib/charts/matrix/pair-lift';
import { PairLiftMarks } from '@/lib/charts/svg/PairLiftMarks';

/** Lift of a pair over time, as wide as its box. */
export function PairLiftSvg({ chart }: { chart: PairLift }) {
  const { frame } = chart;
  return (
    <svg
      className="ch ch-fluid lift"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={chart.alt}
    >
      <PairLiftMarks chart={chart} />
    </svg>
  );
}
