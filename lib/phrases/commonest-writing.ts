/** How a phrase is written most often; of ways as common the first by code points. Empty where none was met. */
export function commonestWriting(written: ReadonlyMap<string, number>): string {
  const [most] = [...written].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}
