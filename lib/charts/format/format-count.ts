/**
 * Writes a count with thousands separators: 30319 → `30,319`.
 *
 * @throws RangeError when `count` is no whole number of at least 0.
 */
export function formatCount(count: number): string {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`a count is a whole number, not ${count}`);
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
