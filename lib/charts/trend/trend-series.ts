import type { Trends } from '../../model/answers';
import { themeMark } from '../theme-mark';
import { markSeries } from './mark-series';
import type { NamedSeries } from './named-series';
import { phraseId } from './phrase-id';
import { phraseMarks } from './phrase-marks';
import { phraseName } from './phrase-name';

/** All series of an answer, themes first, phrases after them with marks that the themes leave free. */
export function trendSeries(
  { series, phrases = [] }: Pick<Trends, 'series' | 'phrases'>,
  themes: ReadonlyMap<string, { mark: string }>,
): NamedSeries[] {
  const taken = series.flatMap(({ theme }) => themes.get(theme)?.mark ?? []);
  const marks = phraseMarks(taken, phrases.length).map(themeMark);
  const drawn = phrases.flatMap(({ phrase, counts, values, low, high }, at): NamedSeries[] => {
    const mark = marks[at];
    if (mark === undefined) return [];
    return [{ id: phraseId(phrase), name: phraseName(phrase), mark, counts, values, low, high }];
  });
  return [...markSeries(series, themes), ...drawn];
}
