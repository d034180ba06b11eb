/**
 * A view by its path and its parameters, the same however they are ordered; the version it is pinned to and empty
 * values are left out.
 */
export function pinnedAddress(path: string, parameters: Iterable<readonly [string, string]>): string {
  const given = [...parameters]
    .filter(([name, value]) => name !== 'asof' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(given.map(([name, value]): [string, string] => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
}
