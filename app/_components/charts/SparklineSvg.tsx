import type { Sparkline } from '@/lib/charts/trend/sparkline';

interface SparklineSvgProps {
  line: Sparkline;
  /** What it shows, in words. */
  label: string;
}

/** A small line beside a row: its later period on a tinted field, a dot at its end. */
export function SparklineSvg({ line: { width, height, path, end, since }, label }: SparklineSvgProps) {
  return (
    <svg className="ch spark" width={width} height={height} role="img" aria-label={label}>
      {since !== null && (
        <rect className="spark-field" x={since} y="0" width={width - since} height={height} />
      )}
      <path className="spark-line" d={path} />
      {end !== null && <circle className="spark-end" cx={end.x} cy={end.y} r="2" />}
    </svg>
  );
}
