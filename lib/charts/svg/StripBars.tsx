import type { LineChart } from '../trend/line-chart';

/** More bars than this are too thin to point at one of them. */
const TITLED = 120;

/** Papers a bucket under the plot: the denominators. */
export function StripBars({ chart }: { chart: Pick<LineChart, 'frame' | 'strip'> }) {
  const { strip, frame } = chart;
  if (strip === null) return null;
  const foot = frame.height - 4;
  return (
    <g>
      {strip.bars.map((bar) => (
        <rect
          key={bar.x}
          className={bar.open ? 'bar-hollow' : 'bar-full'}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
        >
          {strip.bars.length <= TITLED && <title>{bar.title}</title>}
        </rect>
      ))}
      {strip.caption.map((line, i) => (
        <text key={line} className="s" x={frame.right + 16} y={foot - 12 + 13 * i}>
          {line}
        </text>
      ))}
    </g>
  );
}
