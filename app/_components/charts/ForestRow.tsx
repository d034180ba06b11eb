import { RATIO_TICKS, ratioPosition } from '@/lib/charts/axis/ratio-position';
import type { Ratio } from '@/lib/model/answers';

const WIDTH = 150;
const INSET = 6;
const at = (ratio: number): number => INSET + ratioPosition(ratio) * (WIDTH - 2 * INSET);

interface ForestRowProps {
  /** All papers: full circle. */
  all: Ratio;
  /** Within the same sources: hollow diamond under it. */
  same: Ratio | null;
}

/** One row of a forest: a ratio with its interval on a log axis, and the same within the same sources. */
export function ForestRow({ all, same }: ForestRowProps) {
  const direction = all.ratio >= 1 ? 'text-up' : 'text-down';
  return (
    <svg className="ch" width={WIDTH} height="26" aria-hidden="true">
      {RATIO_TICKS.map((tick) => (
        <line key={tick} className={tick === 1 ? 'base' : 'gl'} x1={at(tick)} x2={at(tick)} y1="0" y2="26" />
      ))}
      <g className={direction} stroke="currentColor" strokeWidth="1.75">
        <line x1={at(all.low)} x2={at(all.high)} y1="9" y2="9" />
        <circle cx={at(all.ratio)} cy="9" r="3.25" fill="currentColor" />
      </g>
      {same !== null && (
        <g className="text-ink-3" stroke="currentColor" strokeWidth="1.25">
          <line x1={at(same.low)} x2={at(same.high)} y1="19" y2="19" />
          <path className="fill-surface" d={`M${at(same.ratio)} 15.5l3.5 3.5-3.5 3.5-3.5-3.5z`} />
        </g>
      )}
    </svg>
  );
}
