import type { Day } from '@/lib/model/bucket';
import type { Filter } from '@/lib/model/request/filter-request';
import { queryHref } from '../query-href';

/** The list of exactly the papers that a number counts: the filters of its view, its themes and its days. */
export function papersHref(
  filter: Filter,
  themes: readonly string[],
  days: { from?: Day | null; to?: Day | null } = {},
): string {
  const { q, dump, venue, source, strength } = filter;
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
