import { memo } from 'react';
import type { CompositionStrip } from '@/lib/charts/composition/composition-strip';
import { StillMarks } from '../still/StillMarks';
import { compositionFill } from './composition-fill';

const HEIGHT = 44;
const percent = (fraction: number): string => `${(100 * fraction).toFixed(3)}%`;

interface CompositionBarsProps {
  strip: CompositionStrip;
  alt: string;
  /** The bucket that is read. */
  hot: number | null;
}

/** The bars as plain SVG, positions across in parts of the box; the bucket that is read lies over the others, dimmed. */
export function CompositionBars({ strip, alt, hot }: CompositionBarsProps) {
  const read = hot === null ? undefined : strip.buckets[hot];
  return (
    <svg className="ch" width="100%" height={HEIGHT} role="img" aria-label={alt}>
      <g opacity={read === undefined ? 1 : 0.55}>
        <Bars strip={strip} />
      </g>
      {read !== undefined && <Bar bucket={read} />}
    </svg>
  );
}

/** Thousands of bars are drawn once, not at each move of the pointer. */
const Bars = memo(function Bars({ strip }: Pick<CompositionBarsProps, 'strip'>) {
  return (
    <StillMarks
      marks={strip.buckets.map((bucket) => (
        <Bar key={bucket.label} bucket={bucket} />
      ))}
    />
  );
});

function Bar({
  bucket: { x, width, shares, papers, open },
}: {
  bucket: CompositionStrip['buckets'][number];
}) {
  if (papers === 0) return null;
  const below = (part: number): number => shares.slice(0, part).reduce((sum, share) => sum + share, 0);
  return (
    <g opacity={open ? 0.55 : 1}>
      {shares.map((share, part) => (
        <rect
          key={part}
          className={compositionFill(part)}
          x={percent(x)}
          width={percent(width)}
          y={HEIGHT * (1 - below(part) - share)}
          height={Math.max(0, HEIGHT * share - (share < 1 ? 0.5 : 0))}
        />
      ))}
    </g>
  );
}
