import type { Day } from '@/lib/model/bucket';
import { queryHref, type PageParameters } from '../query-href';

/** A page with its parameters, as plain values: fit to be handed from the server to the browser. */
export interface PageView {
  path: string;
  parameters: PageParameters;
}

/** The view with one point pinned: the bucket by its name (`at`) and the theme whose papers are read (`papers`). */
export function pointHref({ path, parameters }: PageView, at: Day, papers: string): string {
  return `${queryHref(path, parameters, { at, papers })}#behind`;
}
