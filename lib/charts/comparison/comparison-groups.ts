import type { Mixes, ThemeComparison } from '../../model/answers';
import { sourceVerdict, type SourceVerdict } from './source-verdict';

export interface ComparisonRow extends ThemeComparison {
  difference: { value: number; low: number; high: number };
  verdict: SourceVerdict;
}

/** Rows of a comparison in the order in which they are shown. */
export interface ComparisonGroups {
  larger: ComparisonRow[];
  smaller: ComparisonRow[];
  /** q above 0.05, too few papers for a test, or an interval that holds 0. */
  unclear: ComparisonRow[];
}

const LEVEL = 0.05;

/**
 * Sorts the themes of two periods: those whose change is clear first, what grew and what shrank apart
 * and the strongest (by |z|) on top; the rest by |z|. Clear means q ≤ 0.05 and an interval of the
 * difference without 0: where nearly every paper has a theme, z alone is far too sure. Themes without
 * a difference, because one period has no papers, are left out.
 */
export function comparisonGroups(
  themes: readonly ThemeComparison[],
  mix: Mixes | null = null,
): ComparisonGroups {
  const rows = themes
    .flatMap((theme): ComparisonRow[] => {
      const { difference } = theme;
      if (difference === null) return [];
      const { value, low, high } = difference;
      const verdict = low <= 0 && high >= 0 ? 'unclear' : sourceVerdict(value > 0, theme, mix);
      return [{ ...theme, difference, verdict }];
    })
    .toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.id < b.id ? -1 : 1));
  const isClear = ({ q, difference: { low, high } }: ComparisonRow) =>
    q !== null && q <= LEVEL && (low > 0 || high < 0);
  const clear = rows.filter(isClear);
  return {
    larger: clear.filter((row) => row.difference.value > 0),
    smaller: clear.filter((row) => row.difference.value < 0),
    unclear: rows.filter((row) => !isClear(row)),
  };
}
