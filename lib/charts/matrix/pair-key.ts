/** Name of an unordered pair of themes, the same whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}*${b}` : `${b}*${a}`;
}
