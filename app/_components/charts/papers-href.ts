import type { Day } from '@/lib/model/bucket';
import type { Filter } from '@/lib/model/request/filter-request';
import { phraseOf } from '@/lib/charts/trend/phrase-id';
import { bothQueries } from '@/lib/search/both-queries';
import { queryHref } from '../query-href';

/** The list of exactly the papers that a number counts: the filters of its view, its series and its days. */
export function papersHref(
  filter: Filter,
  series: readonly string[],
  days: { from?: Day | null; to?: Day | null } = {},
): string {
  const { dump, venue, source, strength } = filter;
  const themes = series.filter((id) => phraseOf(id) === null);
  const q = series.reduce<string | undefined>((words, id) => {
    const phrase = phraseOf(id);
    return phrase === null ? words : bothQueries(words, phrase);
  }, filter.q);
  return queryHref('/papers', {
    ...(themes.length > 0 ? { themes: themes.join(',') } : {}),
    ...(days.from ? { from: days.from } : {}),
    ...(days.to ? { to: days.to } : {}),
    ...(q === undefined ? {} : { q }),
    ...(dump === undefined ? {} : { dump }),
    ...(venue === undefined ? {} : { venue }),
    ...(source === undefined ? {} : { source }),
    ...(strength === 'any' || themes.length === 0 ? {} : { strength }),
  });
}
