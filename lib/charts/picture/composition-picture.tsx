import type { Composition } from '../../model/answers';
import { timeTicks } from '../axis/time-ticks';
import { compositionStrip, type CompositionStrip } from '../composition/composition-strip';
import { fitName } from '../format/fit-name';
import { formatCount } from '../format/format-count';
import type { PictureContent, Plot } from './picture-content';

const USUAL_HEIGHT = 240;
const LEFT = 42;
const AXIS = 24;
const KEY_ROW = 20;
const KEY_WIDTH = 220;
/** One ramp, dark to light, as on the page; what comes after is grey. */
const FILLS = ['heat seq-8', 'heat seq-6', 'heat seq-4', 'heat seq-3'];

/** The picture of where the papers of each bucket come from: the strip of the page, higher, with its key. */
export function compositionPicture(
  answer: Composition,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const strip = compositionStrip(answer);
  const papers = [...answer.parts, ...(answer.others === null ? [] : [answer.others])].map((part) =>
    formatCount(part.papers),
  );
  const named = strip.parts.map((name, at) => `${name} ${papers[at] ?? ''}`);
  return {
    ...words,
    alt: `Papers by ${answer.by} in each ${answer.bucket}: ${named.join(', ')}.`,
    plot: (width, height) => plot(answer, strip, named, { width, height }),
  };
}

function plot(
  { buckets, bucket }: Composition,
  strip: CompositionStrip,
  named: readonly string[],
  { width, height }: { width: number; height: number | null },
): Plot {
  const columns = Math.max(1, Math.floor(width / KEY_WIDTH));
  const key = Math.ceil(named.length / columns) * KEY_ROW + 8;
  const whole = Math.max(height ?? USUAL_HEIGHT + key, key + AXIS + 60);
  const bottom = whole - key - AXIS;
  // Bars stand on their middles: half of one hangs over at either end.
  const over = 0.5 * (strip.buckets[0]?.width ?? 0);
  const across = (width - LEFT) / (1 + 2 * over);
  const toX = (part: number): number => Math.round(10 * (LEFT + (part + over) * across)) / 10;
  const spacing = across / Math.max(1, buckets.length - 1);
  const marks = (
    <>
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <text className="ax" x={LEFT - 8} y={bottom * (1 - share) + (share === 1 ? 9 : 4)} textAnchor="end">
            {100 * share}%
          </text>
          <line className="gl" x1={LEFT} x2={width} y1={bottom * (1 - share)} y2={bottom * (1 - share)} />
        </g>
      ))}
      <Bars strip={strip} toX={toX} bottom={bottom} />
      {timeTicks(buckets, bucket, spacing).map(({ index, label }) => {
        const bar = strip.buckets[index];
        return (
          <text
            key={label}
            className="ax"
            x={toX((bar?.x ?? 0) + (bar?.width ?? 0) / 2)}
            y={bottom + 17}
            textAnchor="middle"
          >
            {label}
          </text>
        );
      })}
      {named.map((name, at) => (
        <g
          key={name}
          transform={`translate(${(at % columns) * KEY_WIDTH} ${whole - key + 12 + Math.floor(at / columns) * KEY_ROW})`}
        >
          <rect className={FILLS[at] ?? 'bar-full'} width="11" height="11" y="-10" />
          <text x={17}>{fitName(name, KEY_WIDTH - 30)}</text>
        </g>
      ))}
    </>
  );
  return { width, height: whole, marks };
}

interface BarsProps {
  strip: CompositionStrip;
  toX: (part: number) => number;
  bottom: number;
}

/** A bar of one height a bucket, its parts from the foot up; paler where the bucket is not over. */
function Bars({ strip, toX, bottom }: BarsProps) {
  return strip.buckets
    .filter(({ papers }) => papers > 0)
    .map(({ label, x, width, shares, open }) => (
      <g key={label} opacity={open ? 0.55 : 1}>
        {shares.map((share, part) => {
          const below = shares.slice(0, part).reduce((sum, one) => sum + one, 0);
          return (
            <rect
              key={part}
              className={FILLS[part] ?? 'bar-full'}
              x={toX(x)}
              width={Math.max(0.5, toX(x + width) - toX(x))}
              y={bottom * (1 - below - share)}
              height={bottom * share}
            />
          );
        })}
      </g>
    ));
}
