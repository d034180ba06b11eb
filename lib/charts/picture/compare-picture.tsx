import type { Period } from '../../model/answers';
import { differenceScale } from '../axis/difference-scale';
import type { ComparisonGroups, ComparisonRow } from '../comparison/comparison-groups';
import { differenceLook } from '../comparison/difference-look';
import { fitName } from '../format/fit-name';
import { formatCount } from '../format/format-count';
import { formatPoints } from '../format/format-points';
import { formatQ } from '../format/format-q';
import { formatShare } from '../format/format-share';
import { periodLabel } from '../format/period-label';
import { DIFFERENCE_HEIGHT, DifferenceMarks } from '../svg/DifferenceMarks';
import type { PictureContent, Plot } from './picture-content';

/** With fewer clear rows than this the page shows the others too. */
const HARDLY_ANY = 3;
/** Rows without a clear change that a picture has room for. */
const MOST_UNCLEAR = 20;
const LEAST_WIDTH = 680;
const NAME = 196;

interface Shown {
  title: string;
  rows: ComparisonRow[];
  dim: boolean;
}

/** The picture of two periods: a row a theme, clear changes first, the others where there is hardly any. */
export function comparePicture(
  before: Period,
  after: Period,
  groups: ComparisonGroups,
  words: Pick<PictureContent, 'title' | 'sub' | 'notes'>,
): PictureContent {
  const shown = shownGroups(after, groups);
  const rows = shown.flatMap((group) => group.rows);
  const left = groups.larger.length + groups.smaller.length + groups.unclear.length - rows.length;
  return {
    ...words,
    notes: left === 0 ? words.notes : [...words.notes, `Not drawn: ${left} themes without a clear change.`],
    alt: rows.map(({ name, difference }) => `${name} ${formatPoints(difference.value)} points`).join('; '),
    plot: (width) => rowsPlot(before, after, groups, shown, Math.max(LEAST_WIDTH, width)),
  };
}

function shownGroups(after: Period, { larger, smaller, unclear }: ComparisonGroups): Shown[] {
  const few = larger.length + smaller.length < HARDLY_ANY;
  return [
    { title: `Larger share in ${periodLabel(after)}`, rows: larger, dim: false },
    { title: `Smaller share in ${periodLabel(after)}`, rows: smaller, dim: false },
    { title: 'Without a clear change', rows: few ? unclear.slice(0, MOST_UNCLEAR) : [], dim: true },
  ].filter(({ rows }) => rows.length > 0);
}

function rowsPlot(
  before: Period,
  after: Period,
  groups: ComparisonGroups,
  shown: Shown[],
  width: number,
): Plot {
  const all = [...groups.larger, ...groups.smaller, ...groups.unclear];
  const scale = differenceScale(all.map(({ difference }) => difference));
  const bar = { from: NAME + 206, to: width - 128 };
  const toX = (part: number) => Math.round(10 * (bar.from + part * (bar.to - bar.from))) / 10;
  let top = DIFFERENCE_HEIGHT;
  const next = () => (top += DIFFERENCE_HEIGHT) - DIFFERENCE_HEIGHT;
  const marks = (
    <>
      <Heads at={[NAME + 90, NAME + 190]} labels={[periodLabel(before), periodLabel(after)]} />
      {scale.ticks.map((tick) => (
        <text key={tick.label} className="s" x={toX(tick.at)} y={14} textAnchor="middle">
          {tick.label}
        </text>
      ))}
      <Heads at={[width - 64, width]} labels={['Points', 'q']} />
      {shown.map(({ title, rows, dim }) => (
        <g key={title}>
          <text className="head" x={0} y={next() + 16}>
            {title}
          </text>
          {rows.map((row) => (
            <CompareRow key={row.id} {...{ row, dim, scale, toX, width }} top={next()} />
          ))}
        </g>
      ))}
    </>
  );
  return { width, height: top, marks };
}

function Heads({ at, labels }: { at: number[]; labels: string[] }) {
  return labels.map((label, i) => (
    <text key={label} className="ax" x={at[i]} y={14} textAnchor="end">
      {label}
    </text>
  ));
}

interface CompareRowProps extends Omit<Parameters<typeof DifferenceMarks>[0], 'difference'> {
  row: ComparisonRow;
  width: number;
}

function CompareRow({ row, dim, width, top, scale, toX }: CompareRowProps) {
  const y = top + 16;
  const share = (part: number | null, count: number) => `${formatShare(part)} ${formatCount(count)}`;
  return (
    <g className={differenceLook(row.difference.value, dim)}>
      <text className="row-name" x={0} y={y}>
        {fitName(row.name, NAME, true)}
      </text>
      <text x={NAME + 90} y={y} textAnchor="end">
        {share(row.shareBefore, row.before)}
      </text>
      <text x={NAME + 190} y={y} textAnchor="end">
        {share(row.shareAfter, row.after)}
      </text>
      <DifferenceMarks {...{ difference: row.difference, scale, dim, toX, top }} />
      <text x={width - 64} y={y} textAnchor="end">
        {formatPoints(row.difference.value)}
      </text>
      <text x={width} y={y} textAnchor="end">
        {formatQ(row.q)}
      </text>
    </g>
  );
}
