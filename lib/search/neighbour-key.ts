/** Under what a segment keeps two stems side by side: before all single stems, none of which has a blank. */
export function neighbourKey(first: string, second: string): string {
  return ` ${first} ${second}`;
}
