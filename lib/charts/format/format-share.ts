/**
 * Writes a share (a fraction) as a percentage: one decimal below 10 %, none from there on, `<0.1%`
 * for what is there but smaller, `0%` for none, `no data` for null.
 *
 * @param decimals - fixed number of decimals, as tests of rules need (0.01338 → `1.34%` with 2).
 * @throws RangeError when the share lies outside 0 to 1.
 */
export function formatShare(share: number | null, decimals?: number): string {
  if (share === null) return 'no data';
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not ${share}`);
  const percent = 100 * share;
  if (decimals !== undefined) return `${percent.toFixed(decimals)}%`;
  if (percent === 0) return '0%';
  if (percent < 0.1) return '<0.1%';
  return `${percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)}%`;
}
