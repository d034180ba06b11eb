import type { ComparisonGroups, ComparisonRow } from './comparison-groups';
import { fitName } from '../format/fit-name';
import { formatShare } from '../format/format-share';
import { spreadLabels } from '../axis/spread-labels';

/** Lines between two dates: values at the left, names at the right. */
export interface SlopeChart {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  lines: {
    id: string;
    direction: 'up' | 'down' | 'unclear';
    before: { y: number; labelY: number; text: string };
    after: { y: number; labelY: number; text: string; name: string };
  }[];
}

const SIZE = { width: 400, height: 330, left: 66, right: 190, top: 30, bottom: 318 };
const GAP = 15;

/**
 * The largest themes of two periods as slopes, on a root scale so that small shares are told apart.
 * Clear changes have the colour of their direction, the others are grey.
 *
 * @param most - how many themes, those with the largest share in either period.
 */
export function slopeChart(groups: ComparisonGroups, most = 10): SlopeChart {
  const { larger, smaller, unclear } = groups;
  const rows = [...larger, ...smaller, ...unclear]
    .toSorted((a, b) => largest(b) - largest(a) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
  const top = Math.sqrt(Math.max(0.001, ...rows.map(largest)));
  const toY = (share: number) => SIZE.bottom - (Math.sqrt(share) / top) * (SIZE.bottom - SIZE.top - 12);
  const spread = (values: number[]) => spreadLabels(values, GAP, SIZE.top, SIZE.bottom);
  const befores = rows.map((row) => toY(row.shareBefore ?? 0));
  const afters = rows.map((row) => toY(row.shareAfter ?? 0));
  const [beforeLabels, afterLabels] = [spread(befores), spread(afters)];
  const room = SIZE.width - SIZE.right - 58;
  return {
    ...SIZE,
    lines: rows.map((row, i) => ({
      id: row.id,
      direction: larger.includes(row) ? 'up' : smaller.includes(row) ? 'down' : 'unclear',
      before: { y: befores[i] ?? 0, labelY: beforeLabels[i] ?? 0, text: formatShare(row.shareBefore) },
      after: {
        y: afters[i] ?? 0,
        labelY: afterLabels[i] ?? 0,
        text: formatShare(row.shareAfter),
        name: fitName(row.name, room, true),
      },
    })),
  };
}

const largest = (row: ComparisonRow) => Math.max(row.shareBefore ?? 0, row.shareAfter ?? 0);
