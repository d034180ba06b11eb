import type { Series, Trends } from '../../model/answers';

/** The phrases of an answer as columns beside its themes: by their words, in quotation marks where a theme has that id. */
export function phraseColumns({
  series,
  phrases = [],
}: Pick<Trends, 'series' | 'phrases'>): (Series & { theme: string })[] {
  const ids = new Set(series.map(({ theme }) => theme));
  return phrases.map(({ phrase, ...numbers }) => ({
    ...numbers,
    theme: ids.has(phrase) ? `"${phrase}"` : phrase,
  }));
}
