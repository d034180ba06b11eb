import type { Filter } from '../../model/request/filter-request';

/** How many themes a file name spells out. */
const NAMED = 4;

/** The filter, in the words of a file name. */
export function filterWords(filter: Filter & { themes?: string[] }): string[] {
  const { themes = [], q, dump, venue, source, strength, from, to } = filter;
  return [
    ...(themes.length > NAMED ? [`${themes.length}-themes`] : themes),
    ...(strength === 'about' ? ['about'] : []),
    ...Object.entries({ q, venue, source, dump, from, to }).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name} ${value}`],
    ),
  ];
}
