import type { Day } from '@/lib/model/bucket';

/**
 * Address of a page with one of its points pinned: the bucket by its name (`at`) and the theme or
 * themes whose papers are read (`papers`). `query` is the view without these two.
 */
export function pointHref(path: string, query: string, at: Day, papers: string): string {
  const rest = query === '' ? '' : `${query}&`;
  return `${path}?${rest}at=${at}&papers=${encodeURIComponent(papers).replaceAll('%2C', ',')}#behind`;
}
