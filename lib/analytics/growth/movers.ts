import type { Ratio } from '@/lib/model/answers';
import { benjaminiHochberg } from './benjamini-hochberg';
import { binomialP } from './binomial-p';
import { growthRatio } from './growth-ratio';
import { mantelHaenszel, type StratifiedRatio, type Stratum } from './mantel-haenszel';
import { shrinkGrowth } from './shrink-growth';
import { verdict } from './verdict';

export interface MoversRequest {
  papersBefore: number;
  papersAfter: number;
  themes: readonly { before: number; after: number; strata?: readonly Stratum[] }[];
}

export interface MoverNumbers extends Ratio {
  /** What movers are ranked by. */
  shrunk: number;
  p: number;
  q: number;
  sameSources: StratifiedRatio | null;
  verdict: 'holds' | 'unclear';
}

/**
 * Growth of every theme between two periods: the ratio of its shares with interval, the ratio shrunk
 * over all themes (rank by it), the exact p of the split of its papers, its q over all themes, and the
 * ratio within the same sources. Parallel to `themes`; null where a theme has no growth (fewer than 5
 * papers in both periods together, or a period without papers). Shrinkage and q run over the themes
 * that have one: which ones do depends only on the sum of both periods, on which the p is conditional.
 * @throws {RangeError} when a theme has more papers than its period
 */
export function movers({ papersBefore, papersAfter, themes }: MoversRequest): (MoverNumbers | null)[] {
  const growths = themes.map(({ before, after }) => growthRatio(before, papersBefore, after, papersAfter));
  const grown = themes.flatMap((theme, index) => {
    const growth = growths[index];
    return growth ? [{ index, theme, growth }] : [];
  });
  const { shrunk } = shrinkGrowth(grown.map(({ growth }) => growth));
  const split = papersAfter / (papersBefore + papersAfter);
  const p = grown.map(({ theme: { before, after } }) => binomialP(after, before + after, split));
  const q = benjaminiHochberg(p);

  const answers = themes.map((): MoverNumbers | null => null);
  grown.forEach(({ index, theme, growth: { ratio, low, high } }, rank) => {
    const sameSources = mantelHaenszel(theme.strata ?? []);
    answers[index] = {
      ratio,
      low,
      high,
      shrunk: shrunk[rank] ?? ratio,
      p: p[rank] ?? 1,
      q: q[rank] ?? 1,
      sameSources,
      verdict: verdict({ ratio, low, high }, sameSources),
    };
  });
  return answers;
}
