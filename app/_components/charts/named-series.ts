import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { themeMark } from '@/lib/charts/theme-mark';
import type { ThemeSeries } from '@/lib/model/answers';
import type { ThemeIndex } from '../theme-index';

/** The series of an answer with the identities of their themes. */
export function namedSeries(series: readonly ThemeSeries[], index: ThemeIndex): NamedSeries[] {
  return series.map(({ theme, name, counts, values, low, high }) => ({
    id: theme,
    name,
    mark: themeMark(index.get(theme)?.mark ?? '12.1.a'),
    counts,
    values,
    low,
    high,
  }));
}
