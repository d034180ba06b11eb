import { queryHref } from '../query-href';
import type { PageView } from './point-href';

/** Where a pair leads: the same view with its papers open beside it. */
export function cellHref({ path, parameters }: PageView, { a, b }: { a: string; b: string }): string {
  return `${queryHref(path, parameters, { a, b })}#behind`;
}
