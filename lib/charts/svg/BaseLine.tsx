import type { LineChart } from '../trend/line-chart';

/** The darker line on which the plot stands. */
export function BaseLine({ chart }: { chart: Pick<LineChart, 'frame'> }) {
  const { frame } = chart;
  return <path className="base" d={`M${frame.left} ${frame.bottom}H${frame.right}`} />;
}
