import { formatCount } from '../charts/format/format-count';

/** A count with its noun: `1 paper`, `71 papers`, `no papers`; `many` where an s is not enough. */
export function plural(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
