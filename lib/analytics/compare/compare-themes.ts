import { twoSidedP } from '../distribution/two-sided-p';
import { benjaminiHochberg } from '../growth/benjamini-hochberg';
import { growthRatio } from '../growth/growth-ratio';
import { newcombeDifference, type Difference } from '../interval/newcombe-difference';
import { share } from '../series/share';
import { logOdds } from './log-odds';

/** Fewer papers than this in both periods together are not tested. */
const LEAST = 5;

export interface ComparisonRequest {
  papersBefore: number;
  papersAfter: number;
  themes: readonly { before: number; after: number }[];
}

export interface ThemeNumbers {
  shareBefore: number | null;
  shareAfter: number | null;
  /**
   * Share after over share before with ½ paper added to each number, as growth has it; null where a period
   * has no papers or the theme fewer than 5 in both together, since so few say nothing of a ratio.
   */
  ratio: number | null;
  /** Share after less share before. */
  difference: Difference | null;
  z: number;
  p: number;
  /** Null where the theme has fewer than 5 papers in both periods together. */
  q: number | null;
}

/**
 * Compares two periods theme by theme; everything is positive, or above 1, for more after than before.
 * z is the log-odds with an informative Dirichlet prior of 10 papers, p its two-sided normal
 * probability, q adjusted by Benjamini & Hochberg over the themes with at least 5 papers in both
 * periods together. Since a paper can have several themes, n is the number of papers and the
 * difference of shares with Newcombe's interval stands beside z. Parallel to `themes`; null for a theme
 * without papers in both. A theme that every paper of both periods has does not differ: z = 0.
 * @param prior weight of the prior in papers
 * @throws {RangeError} when a theme has more papers than its period
 */
export function compareThemes(request: ComparisonRequest, prior = 10): (ThemeNumbers | null)[] {
  const { papersBefore, papersAfter, themes } = request;
  const compared = themes.map(({ before, after }): ThemeNumbers | null => {
    const difference = newcombeDifference(after, papersAfter, before, papersBefore);
    if (before + after === 0) return null;
    const z = logOdds(after, papersAfter, before, papersBefore, prior)?.z ?? 0;
    return {
      shareBefore: share(before, papersBefore),
      shareAfter: share(after, papersAfter),
      ratio: growthRatio(before, papersBefore, after, papersAfter)?.ratio ?? null,
      difference,
      z,
      p: twoSidedP(z),
      q: null,
    };
  });
  const tested = compared.filter((numbers, index) => {
    const theme = themes[index];
    return numbers !== null && theme !== undefined && theme.before + theme.after >= LEAST;
  });
  const q = benjaminiHochberg(tested.map((numbers) => numbers?.p ?? 1));
  const adjusted = new Map(tested.map((numbers, rank) => [numbers, q[rank] ?? 1]));
  return compared.map((numbers) => numbers && { ...numbers, q: adjusted.get(numbers) ?? null });
}
