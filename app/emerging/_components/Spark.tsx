import { formatCount } from '@/lib/charts/format/format-count';

const WIDTH = 120;
const HEIGHT = 28;

/** A small line of counts, from none to the most; the table of the page says the numbers. */
export function Spark({ counts, label }: { counts: readonly number[]; label: string }) {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length - 1);
  const spots = counts.map(
    (count, at) => `${(at * step).toFixed(1)},${(HEIGHT - 2 - (count / most) * (HEIGHT - 4)).toFixed(1)}`,
  );
  return (
    <svg
      className="flex-none text-accent"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${label}: ${counts.map(formatCount).join(', ')}`}
    >
      <polyline points={spots.join(' ')} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
