'use client';

import {
  beforeAfterChart,
  type BeforeAfterChart,
  type BeforeAfterLine,
  type BeforeAfterSeries,
} from '@/lib/charts/comparison/before-after-chart';
import { formatCount } from '@/lib/charts/format/format-count';
import { themeMark } from '@/lib/charts/theme-mark';
import { useBoxWidth } from '../../_components/charts/use-box-width';

interface BeforeAfterSvgProps {
  series: BeforeAfterSeries;
  /** Of the theme; empty where it has none yet. */
  mark: string;
  name: string;
}

const HEIGHT = 220;

/** A theme's papers over time before and after a change, drawn for its box. */
export function BeforeAfterSvg({ series, mark, name }: BeforeAfterSvgProps) {
  const [box, measured] = useBoxWidth<HTMLDivElement>();
  const width = measured ?? 640;
  if (series.buckets.length === 0)
    return <p className="text-sm text-ink-2">None of its papers has a date.</p>;
  const chart = beforeAfterChart(series, { width, height: HEIGHT });
  const slot = mark === '' ? 1 : themeMark(mark).slot;
  const { before, after, frame } = chart;
  const alt = `${name} by ${series.bucket}: ${formatCount(before.total)} dated papers before the change, ${formatCount(after.total)} after it.`;
  return (
    <div ref={box}>
      <svg
        className={`ch slot-${slot}`}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={alt}
      >
        <Axes chart={chart} />
        <Line
          className="line-before"
          line={before}
          x={frame.right}
          words={`before ${formatCount(before.total)}`}
        />
        <Line
          className="line-after"
          line={after}
          x={frame.right}
          words={`after ${formatCount(after.total)}`}
        />
      </svg>
    </div>
  );
}

function Axes({ chart: { frame, xTicks, yTicks } }: { chart: BeforeAfterChart }) {
  return (
    <>
      {yTicks.map(({ y, label }, index) => (
        <g key={label}>
          <path className={index === 0 ? 'base' : 'gl'} d={`M${frame.left} ${y}H${frame.right}`} />
          <text className="ax" x={frame.left - 8} y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, label }) => (
        <text key={x} className="ax" x={x} y={frame.bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}

interface LineProps {
  line: BeforeAfterLine;
  className: string;
  /** Right end of the plot. */
  x: number;
  words: string;
}

function Line({ line, className, x, words }: LineProps) {
  return (
    <g className={className}>
      <path className="ln" d={line.path} />
      {line.spots.map((spot) => (
        <circle key={spot.x} className="pt" cx={spot.x} cy={spot.y} r={line.spots.length > 60 ? 0 : 3} />
      ))}
      <text className="lab" x={x + 9} y={line.labelY + 4}>
        {words}
      </text>
    </g>
  );
}
