import type { LineChart } from '../trend/line-chart';

/** The darker line on which the plot stands. */
export function BaseLine({ chart }: { chart: LineChart }) {
  const { frame } = chart;
  return <path className="base" d={`M${frame.left} ${frame.bottom}H${frame.right}`} />;
}
