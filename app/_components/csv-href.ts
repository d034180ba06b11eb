import type { z } from 'zod';
import { queryHref, type PageParameters } from './query-href';

/**
 * The address of the file that holds what a page shows. Of the page's parameters only those of the API
 * and the version that it is pinned to go along: a page has more of its own, and the API refuses what it does not know.
 */
export function csvHref(
  path: string,
  request: z.ZodObject,
  parameters: PageParameters,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const known = Object.entries(parameters).filter(([name]) => name in request.shape || name === 'asof');
  return queryHref(path, Object.fromEntries(known), { ...changes, format: 'csv' });
}
