import { fitName } from '../format/fit-name';
import { formatCount } from '../format/format-count';
import { pairKey } from './pair-key';
import { pairColour, pairText, type PairMeasure } from './pair-measure';
import { pairWords } from './pair-words';
import type { TestedPair } from './tested-pairs';

/** A theme of the matrix: one row and one column. */
export interface MatrixTheme {
  id: string;
  name: string;
  count: number;
  /** Neighbouring themes of one community get a frame; null where the order has none. */
  community: number | null;
}

/** A cell below the diagonal. */
export interface MatrixCell {
  a: string;
  b: string;
  x: number;
  y: number;
  /** `div-1` … `seq-8`; `mask` where unclear or too few, `kin` where one theme is above the other. */
  look: string;
  /** Number in the cell, where it has room and says more than the colour. */
  text: string | null;
  /** What the cell says, in words. */
  words: string;
}

/** The lower triangle of themes by themes, in pixels. */
export interface MatrixChart {
  width: number;
  height: number;
  cell: number;
  rows: { id: string; x: number; y: number; name: string; count: string; countX: number }[];
  cells: MatrixCell[];
  /** Frames around communities on the diagonal. */
  frames: string[];
}

export interface MatrixRequest {
  themes: readonly MatrixTheme[];
  pairs: ReadonlyMap<string, TestedPair>;
  /** Pairs of which one theme is above the other in the taxonomy, by `pairKey`. */
  kin: ReadonlySet<string>;
  measure: PairMeasure;
  /** Least number of papers with both. */
  min: number;
  /** Hatch what is not clearly more than chance. */
  mask: boolean;
}

const CELL = 27;
const LABELS = 190;

/**
 * Draws which themes share papers: the lower triangle in the order given, the papers of each theme
 * on the diagonal, frames around communities, hatched what chance could explain.
 */
export function matrixChart(request: MatrixRequest): MatrixChart {
  const { themes, pairs, measure } = request;
  const ids = new Set(themes.map((theme) => theme.id));
  const shown = [...pairs.values()].filter(({ a, b }) => ids.has(a) && ids.has(b));
  const largest = Math.max(0, ...shown.map((pair) => pair[measure]));
  const at = (index: number) => LABELS + index * CELL;
  const cells = themes.flatMap((row, i) =>
    themes.slice(0, i).map((column, j) => ({
      ...drawCell(row, column, request, largest),
      x: at(j),
      y: i * CELL,
    })),
  );
  return {
    width: at(themes.length) + 34,
    height: Math.max(1, themes.length) * CELL,
    cell: CELL - 1,
    rows: themes.map((theme, i) => ({
      id: theme.id,
      x: LABELS - 9,
      y: i * CELL + CELL / 2 + 4,
      name: fitName(theme.name, LABELS - 10, true),
      count: formatCount(theme.count),
      countX: at(i) + 5,
    })),
    cells,
    frames: frames(themes, at),
  };
}

function drawCell(row: MatrixTheme, column: MatrixTheme, request: MatrixRequest, largest: number) {
  const { pairs, kin, measure, min, mask } = request;
  const key = pairKey(row.id, column.id);
  const names = `${row.name} and ${column.name}`;
  const [a, b] = row.id < column.id ? [row.id, column.id] : [column.id, row.id];
  const pair = pairs.get(key);
  if (kin.has(key))
    return { a, b, look: 'kin', text: null, words: `${names}: no pair, one is part of the other` };
  if (!pair) {
    const few = min === 1 ? 'no paper with both' : `fewer than ${min} papers with both`;
    return { a, b, look: 'mask', text: null, words: `${names}: ${few}` };
  }
  const hidden = mask && !pair.clear;
  return {
    a,
    b,
    look: hidden ? 'mask' : pairColour(pair[measure], measure, largest),
    text: measure === 'count' && pair.count < 1000 ? pairText(pair, measure) : null,
    words: pairWords(names, pair),
  };
}

function frames(themes: readonly MatrixTheme[], at: (index: number) => number): string[] {
  const found: string[] = [];
  let start = 0;
  themes.forEach((theme, i) => {
    if (themes[i + 1]?.community === theme.community && i + 1 < themes.length) return;
    const size = i + 1 - start;
    if (theme.community !== null && size > 1) {
      const [x, y, side] = [at(start) - 0.5, start * CELL - 0.5, size * CELL];
      found.push(`M${x} ${y}V${y + side}H${x + side}`);
    }
    start = i + 1;
  });
  return found;
}
