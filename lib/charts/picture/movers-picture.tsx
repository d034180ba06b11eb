import type { ReactNode } from 'react';
import type { Mover, Period } from '../../model/answers';
import { RATIO_TICKS, ratioPosition } from '../axis/ratio-position';
import type { MoverGroups } from '../comparison/mover-groups';
import { formatRatio } from '../format/format-ratio';
import { moverInterval, MoverRow, NarrowMoverRow } from './MoverRows';
import type { PictureContent, Plot } from './picture-content';

/** Movers of one direction that a picture has room for. */
const MOST = 20;
const ROW = 30;
const NARROW_ROW = 50;
/** Of the columns left of the axis. */
const NAME = 226;
const LEAST_WIDTH = 760;
const LEAST_NARROW = 340;
/** Below this the numbers stand above each other. */
const NARROW = 700;
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
    ({ name, ratio, low, high }) => `${name} ${formatRatio(ratio)} (${moverInterval({ low, high })})`,
  );
  return {
    ...words,
    notes: left === 0 ? words.notes : [...words.notes, `Not drawn: ${left} more that hold.`],
    alt: said.length === 0 ? 'No theme changed clearly.' : `${said.join('; ')}.`,
    plot: (width) =>
      shown.length === 0
        ? NOTHING
        : width < NARROW
          ? narrowPlot(before, after, shown, Math.max(LEAST_NARROW, width))
          : rowsPlot(before, after, shown, Math.max(LEAST_WIDTH, width)),
  };
}

const scaleOf = (from: number, to: number) => (ratio: number) =>
  Math.round(10 * (from + ratioPosition(ratio) * (to - from))) / 10;

function rowsPlot(before: Period, after: Period, shown: Shown[], width: number): Plot {
  const toX = scaleOf(NAME + 216, width - 190);
  const heads = [
    [NAME + 90, 'Before'],
    [NAME + 190, 'Now'],
    [width - 64, 'Ratio, interval'],
    [width, 'q'],
  ] as const;
  return plotted(shown, { width, row: ROW, toX }, heads, (mover, top) => (
    <MoverRow key={mover.theme} {...{ mover, before, after, toX, width, top }} row={ROW} name={NAME} />
  ));
}

/** The same on a phone: name and ratio above shares and axis. */
function narrowPlot(before: Period, after: Period, shown: Shown[], width: number): Plot {
  const toX = scaleOf(128, width - 12);
  return plotted(shown, { width, row: NARROW_ROW, toX }, [], (mover, top) => (
    <NarrowMoverRow key={mover.theme} {...{ mover, before, after, toX, width, top }} row={NARROW_ROW} />
  ));
}

interface Frame {
  width: number;
  /** Height of a mover. */
  row: number;
  toX: (ratio: number) => number;
}

/** Heads, then the movers of each direction under its name. */
function plotted(
  shown: Shown[],
  { width, row, toX }: Frame,
  heads: readonly (readonly [x: number, label: string])[],
  draw: (mover: Mover, top: number) => ReactNode,
): Plot {
  let bottom = ROW;
  const next = (height: number) => (bottom += height) - height;
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
          <text className="head" x={0} y={next(ROW) + 19}>
            {title}
          </text>
          {movers.map((mover) => draw(mover, next(row)))}
        </g>
      ))}
    </>
  );
  return { width, height: bottom, marks };
}
