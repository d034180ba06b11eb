import type { Mover, Period, Ratio } from '../../model/answers';
import { RATIO_TICKS } from '../axis/ratio-position';
import { fitName } from '../format/fit-name';
import { formatCount } from '../format/format-count';
import { formatQ } from '../format/format-q';
import { formatRatio } from '../format/format-ratio';
import { formatShare } from '../format/format-share';

interface MoverRowProps {
  mover: Mover;
  before: Period;
  after: Period;
  toX: (ratio: number) => number;
  width: number;
  top: number;
  /** Its height. */
  row: number;
}

/** The ends of an interval of ratios: `×1.2–3.4`. */
export function moverInterval({ low, high }: Pick<Ratio, 'low' | 'high'>): string {
  return `${formatRatio(low)}–${formatRatio(high).replace('×', '')}`;
}

/** One mover as a row of a picture: name, both shares, its ratio on the axis, and in numbers. */
export function MoverRow(props: MoverRowProps & { name: number }) {
  const { mover, before, after, width, top, name } = props;
  const y = top + 19;
  const share = (papers: number, { papers: all }: Period) =>
    `${formatShare(papers / all)} ${formatCount(papers)}`;
  return (
    <g className={mover.ratio >= 1 ? 'dir-up' : 'dir-down'}>
      <text className="row-name" x={0} y={y}>
        {fitName(mover.name, name, true)}
      </text>
      <text x={name + 90} y={y} textAnchor="end">
        {share(mover.before, before)}
      </text>
      <text x={name + 190} y={y} textAnchor="end">
        {share(mover.after, after)}
      </text>
      <OnAxis {...props} middle={top + 11} />
      <text x={width - 64} y={y} textAnchor="end">
        {`${formatRatio(mover.ratio)} ${moverInterval(mover)}`}
      </text>
      <text x={width} y={y} textAnchor="end">
        {formatQ(mover.q)}
      </text>
    </g>
  );
}

/** One mover where there is no room beside: name and ratio above shares and axis. */
export function NarrowMoverRow(props: MoverRowProps) {
  const { mover, before, after, width, top } = props;
  const ratio = `${formatRatio(mover.ratio)} ${moverInterval(mover)}`;
  return (
    <g className={mover.ratio >= 1 ? 'dir-up' : 'dir-down'}>
      <text className="row-name" x={0} y={top + 16}>
        {fitName(mover.name, width - 110, true)}
      </text>
      <text x={width} y={top + 16} textAnchor="end">
        {ratio}
      </text>
      <text x={0} y={top + 36}>
        {`${formatShare(mover.before / before.papers)} → ${formatShare(mover.after / after.papers)}`}
      </text>
      <OnAxis {...props} top={top + 20} row={props.row - 22} middle={top + 29} />
    </g>
  );
}

/** The ratio with its interval, and under it that within the same venues or sources. */
function OnAxis({ mover, toX, top, row, middle }: MoverRowProps & { middle: number }) {
  const same = mover.sameVenues ?? mover.sameSources;
  return (
    <>
      {RATIO_TICKS.map((tick) => (
        <line
          key={tick}
          className={tick === 1 ? 'zero' : 'gl'}
          x1={toX(tick)}
          x2={toX(tick)}
          y1={top}
          y2={top + row}
        />
      ))}
      <line className="ci" x1={toX(mover.low)} x2={toX(mover.high)} y1={middle} y2={middle} />
      <circle className="pt" cx={toX(mover.ratio)} cy={middle} r="4.2" />
      {same !== null && <Within same={same} toX={toX} y={middle + 11} />}
    </>
  );
}

function Within({ same, toX, y }: { same: Ratio; toX: (ratio: number) => number; y: number }) {
  const x = toX(same.ratio);
  return (
    <g className="dir-none">
      <line className="ci" x1={toX(same.low)} x2={toX(same.high)} y1={y} y2={y} />
      <path className="pt hollow" d={`M${x} ${y - 3.5}l3.5 3.5-3.5 3.5-3.5-3.5z`} />
    </g>
  );
}
