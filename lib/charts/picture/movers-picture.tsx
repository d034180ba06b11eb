import type { Mover, Period, Ratio } from '../../model/answers';
import { RATIO_TICKS, ratioPosition } from '../axis/ratio-position';
import type { MoverGroups } from '../comparison/mover-groups';
import { fitName } from '../format/fit-name';
import { formatCount } from '../format/format-count';
import { formatQ } from '../format/format-q';
import { formatRatio } from '../format/format-ratio';
import { formatShare } from '../format/format-share';
import type { PictureContent, Plot } from './picture-content';

/** Movers of one direction that a picture has room for. */
const MOST = 20;
const ROW = 30;
const NAME = 196;
const LEAST_WIDTH = 680;
const TICK_LABELS: Record<number, string> = { 0.25: '¼', 0.5: '½', 1: 'same', 2: '×2', 4: '×4' };

interface Shown {
  title: string;
  movers: Mover[];
}

const NOTHING: Plot = {
  width: LEAST_WIDTH,
  height: ROW,
  marks: (
    <text x={0} y={19}>
      No theme’s share changed by more than chance or a change of the corpus would explain.
    </text>
  ),
};

/** The picture of what rises and what recedes: a row a mover, its ratio with the interval and that within the same sources. */
export function moversPicture(
  { before, after }: { before: Period; after: Period },
  groups: MoverGroups,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const shown: Shown[] = [
    { title: 'Rising', movers: groups.rising.slice(0, MOST) },
    { title: 'Receding', movers: groups.receding.slice(0, MOST) },
  ].filter(({ movers }) => movers.length > 0);
  const drawn = shown.flatMap(({ movers }) => movers);
  const left = groups.rising.length + groups.receding.length - drawn.length;
  const said = drawn.map(
    ({ name, ratio, low, high }) => `${name} ${formatRatio(ratio)} (${intervalText({ low, high })})`,
  );
  return {
    ...words,
    notes: left === 0 ? words.notes : [...words.notes, `Not drawn: ${left} more that hold.`],
    alt: said.length === 0 ? 'No theme changed clearly.' : `${said.join('; ')}.`,
    plot: (width) =>
      shown.length === 0 ? NOTHING : rowsPlot(before, after, shown, Math.max(LEAST_WIDTH, width)),
  };
}

const intervalText = ({ low, high }: Pick<Ratio, 'low' | 'high'>): string =>
  `${formatRatio(low)}–${formatRatio(high).replace('×', '')}`;

function rowsPlot(before: Period, after: Period, shown: Shown[], width: number): Plot {
  const axis = { from: NAME + 216, to: width - 190 };
  const toX = (ratio: number) =>
    Math.round(10 * (axis.from + ratioPosition(ratio) * (axis.to - axis.from))) / 10;
  let top = ROW;
  const next = () => (top += ROW) - ROW;
  const heads = [
    ...([
      [NAME + 90, 'Before'],
      [NAME + 190, 'Now'],
      [width - 64, 'Ratio, interval'],
      [width, 'q'],
    ] as const),
  ];
  const marks = (
    <>
      {heads.map(([x, label]) => (
        <text key={label} className="ax" x={x} y={14} textAnchor="end">
          {label}
        </text>
      ))}
      {RATIO_TICKS.map((tick) => (
        <text key={tick} className="s" x={toX(tick)} y={14} textAnchor="middle">
          {TICK_LABELS[tick]}
        </text>
      ))}
      {shown.map(({ title, movers }) => (
        <g key={title}>
          <text className="head" x={0} y={next() + 19}>
            {title}
          </text>
          {movers.map((mover) => (
            <MoverRow key={mover.theme} {...{ mover, before, after, toX, width }} top={next()} />
          ))}
        </g>
      ))}
    </>
  );
  return { width, height: top, marks };
}

interface MoverRowProps {
  mover: Mover;
  before: Period;
  after: Period;
  toX: (ratio: number) => number;
  width: number;
  top: number;
}

function MoverRow({ mover, before, after, toX, width, top }: MoverRowProps) {
  const y = top + 19;
  const share = (papers: number, { papers: all }: Period) =>
    `${formatShare(papers / all)} ${formatCount(papers)}`;
  const same = mover.sameVenues ?? mover.sameSources;
  return (
    <g className={mover.ratio >= 1 ? 'dir-up' : 'dir-down'}>
      <text className="row-name" x={0} y={y}>
        {fitName(mover.name, NAME, true)}
      </text>
      <text x={NAME + 90} y={y} textAnchor="end">
        {share(mover.before, before)}
      </text>
      <text x={NAME + 190} y={y} textAnchor="end">
        {share(mover.after, after)}
      </text>
      {RATIO_TICKS.map((tick) => (
        <line
          key={tick}
          className={tick === 1 ? 'zero' : 'gl'}
          x1={toX(tick)}
          x2={toX(tick)}
          y1={top}
          y2={top + ROW}
        />
      ))}
      <line className="ci" x1={toX(mover.low)} x2={toX(mover.high)} y1={top + 11} y2={top + 11} />
      <circle className="pt" cx={toX(mover.ratio)} cy={top + 11} r="4.2" />
      {same !== null && <Within same={same} toX={toX} y={top + 22} />}
      <text x={width - 64} y={y} textAnchor="end">
        {`${formatRatio(mover.ratio)} ${intervalText(mover)}`}
      </text>
      <text x={width} y={y} textAnchor="end">
        {formatQ(mover.q)}
      </text>
    </g>
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
