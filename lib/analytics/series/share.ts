/**
 * Share p = x/n of the papers that have the theme, a fraction. n = 0: no data, null, never 0.
 * @throws {RangeError} unless x and n are whole and 0 <= x <= n
 */
export function share(x: number, n: number): number | null {
  if (!Number.isInteger(x) || !Number.isInteger(n) || x < 0 || x > n) {
    throw new RangeError(`${String(x)} of ${String(n)} papers is no share`);
  }
  return n === 0 ? null : x / n;
}
