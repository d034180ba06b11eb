import { foldedParameters } from '@/lib/model/request/folded-parameters';
import type { PageParameters } from './query-href';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The parameters of a page, one value a name; those in `joined` are lists. */
export async function pageParameters(
  searchParams: SearchParams,
  joined: readonly string[] = ['themes'],
): Promise<PageParameters> {
  return foldedParameters(Object.entries(await searchParams), joined);
}
