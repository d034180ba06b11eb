import type { ThemeSeries } from '../../model/answers';
import { themeMark } from '../theme-mark';
import type { NamedSeries } from './named-series';

/** Of a theme that is not in the taxonomy: a pair, say. */
const NO_MARK = '12.1.a';

/** The series of an answer with the identities of their themes. */
export function markSeries(
  series: readonly ThemeSeries[],
  themes: ReadonlyMap<string, { mark: string }>,
): NamedSeries[] {
  return series.map(({ theme, name, counts, values, low, high }) => ({
    id: theme,
    name,
    mark: themeMark(themes.get(theme)?.mark ?? NO_MARK),
    counts,
    values,
    low,
    high,
  }));
}
