import type { CompositionStrip } from '@/lib/charts/composition/composition-strip';
import { compositionFill } from './composition-fill';

const HEIGHT = 44;
const percent = (fraction: number): string => `${(100 * fraction).toFixed(3)}%`;

interface CompositionBarsProps {
  strip: CompositionStrip;
  alt: string;
  /** The bucket that is read. */
  hot: number | null;
}

/** The bars as plain SVG, positions across in parts of the box. */
export function CompositionBars({ strip, alt, hot }: CompositionBarsProps) {
  return (
    <svg className="ch" width="100%" height={HEIGHT} role="img" aria-label={alt}>
      {strip.buckets.map(({ label, x, width, shares, papers, open }, at) => {
        const below = (part: number): number => shares.slice(0, part).reduce((sum, share) => sum + share, 0);
        if (papers === 0) return null;
        return (
          <g key={label} opacity={open || (hot !== null && hot !== at) ? 0.55 : 1}>
            {shares.map((share, part) => (
              <rect
                key={strip.parts[part]}
                className={compositionFill(part)}
                x={percent(x)}
                width={percent(width)}
                y={HEIGHT * (1 - below(part) - share)}
                height={Math.max(0, HEIGHT * share - (share < 1 ? 0.5 : 0))}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
