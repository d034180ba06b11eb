import type { Measure } from '../../model/measure';
import type { ChartFrame } from './chart-frame';
import type { ThemeMark } from '../theme-mark';
import { fitName, nameWidth } from '../format/fit-name';
import { LABEL_REACH } from './label-room';
import { spreadLabels } from './spread-labels';
import { valueText } from '../format/value-text';

/** A line as far as its label needs it. */
interface Labelled {
  id: string;
  name: string;
  mark: ThemeMark;
  points: ({ y: number; value: number } | null)[];
}

/** The name of a line at its right end. */
export interface DirectLabel {
  id: string;
  slot: number;
  text: string;
  value: string;
  /** Height of the label and of the line's end, joined by a leader. */
  y: number;
  from: number;
}

/** Height of a line of direct labels. */
const GAP = 16;

/**
 * Names each line at the right end with its last value, pushed apart where lines end close to each
 * other. Names are cut to the room at the right of the plot; lines without any value have none.
 */
export function placeDirectLabels(
  series: readonly Labelled[],
  measure: Measure,
  frame: ChartFrame,
): DirectLabel[] {
  const room = frame.width - frame.right - LABEL_REACH;
  const ends = series.flatMap((one) => {
    const last = one.points.findLast((point) => point !== null);
    return last ? [{ one, last }] : [];
  });
  const heights = spreadLabels(
    ends.map(({ last }) => last.y),
    GAP,
    frame.top,
    frame.bottom,
  );
  return ends.map(({ one, last }, i) => {
    const value = valueText(last.value, measure);
    return {
      id: one.id,
      slot: one.mark.slot,
      text: fitName(one.name, room - nameWidth(value) - 5),
      value,
      y: heights[i] ?? last.y,
      from: last.y,
    };
  });
}
