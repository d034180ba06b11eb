import { queryHref } from '../query-href';
import { viewing } from './viewing';

/** An address of the API as of the version that the page of this request is pinned to. */
export function pinnedHref(href: string): string {
  const { asof } = viewing();
  if (asof === null) return href;
  const [path = '', query = ''] = href.split('?');
  return queryHref(path, { ...Object.fromEntries(new URLSearchParams(query)), asof });
}
