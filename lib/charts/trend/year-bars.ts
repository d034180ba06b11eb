import type { Day } from '@/lib/model/bucket';

/** One bar; positions and sizes are fractions of the plot, from its left and its top. */
export interface YearBar {
  year: string;
  papers: number;
  /** The year is not over. */
  open: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Whether there is room for the year under the bar. */
  labelled: boolean;
}

export interface YearBars {
  bars: YearBar[];
  /** Heights of the gridlines, as counts and as fractions from the top; the first is 0. */
  grid: { papers: number; y: number }[];
  /** Papers of years before the first bar. */
  older: number;
}

/** Bars that a figure of the whole corpus has room for. */
export const MOST_YEARS = 13;

/**
 * Bars of papers by year, for a plot of any size.
 *
 * @param years - first days of consecutive years.
 * @param papers - as many counts.
 * @param incomplete - those of `years` that are not over.
 * @param most - how many of the latest years are drawn; the rest is counted in `older`.
 * @returns no bars for no years; a plot without any paper has its bars at height 0.
 */
export function yearBars(
  years: readonly Day[],
  papers: readonly number[],
  incomplete: readonly Day[],
  most = 15,
): YearBars {
  const drop = Math.max(0, years.length - most);
  const shown = years.slice(drop);
  const counts = papers.slice(drop);
  const step = niceStep(Math.max(1, ...counts));
  const top = step * Math.ceil(Math.max(1, ...counts) / step);
  const slot = 1 / Math.max(1, shown.length);
  const every = Math.ceil(shown.length / 8);
  return {
    bars: shown.map((day, index) => {
      const count = counts[index] ?? 0;
      return {
        year: day.slice(0, 4),
        papers: count,
        open: incomplete.includes(day),
        x: (index + 0.12) * slot,
        y: 1 - count / top,
        width: 0.76 * slot,
        height: count / top,
        labelled: (shown.length - 1 - index) % every === 0,
      };
    }),
    grid: Array.from({ length: top / step + 1 }, (_, line) => ({
      papers: line * step,
      y: 1 - (line * step) / top,
    })),
    older: papers.slice(0, drop).reduce((sum, count) => sum + count, 0),
  };
}

/** The least of 1, 2, 5, 10, 20, … that cuts `most` into at most four parts. */
function niceStep(most: number): number {
  const decade = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * decade).find((each) => most / each <= 4);
  return Math.max(1, step ?? 10 * decade);
}
