/** A query that is true where both are: of a paper that passes a filter and has a phrase. */
export function bothQueries(one: string | undefined, other: string): string {
  return one === undefined ? other : `(${one}) (${other})`;
}
