import type { PageParameters } from './query-href';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/**
 * The parameters of a page, one value a name. A form without script repeats the name of its checkboxes:
 * those in `joined` become one comma-separated value; of any other name the last value counts.
 */
export async function pageParameters(
  searchParams: SearchParams,
  joined: readonly string[] = ['themes'],
): Promise<PageParameters> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(await searchParams)) {
    const values = [value ?? []].flat().filter((each) => each.trim() !== '');
    const last = values.at(-1);
    if (last !== undefined) given[name] = joined.includes(name) ? [...new Set(values)].join(',') : last;
  }
  return given;
}
