/**
 * Writes a ratio or a lift: `×3.2`, `×13`, `×0.8`; below 0.1 with one significant digit (`×0.04`),
 * below 0.01 as `<×0.01`; `no data` for null.
 *
 * @throws RangeError when the ratio is negative or not finite: a growth from nothing has no ratio.
 */
export function formatRatio(ratio: number | null): string {
  if (ratio === null) return 'no data';
  if (!Number.isFinite(ratio) || ratio < 0) throw new RangeError(`no ratio to write: ${ratio}`);
  if (ratio === 0) return '×0';
  if (ratio < 0.01) return '<×0.01';
  if (ratio < 0.095) return `×${ratio.toFixed(2)}`;
  return ratio < 9.95 ? `×${ratio.toFixed(1)}` : `×${ratio.toFixed(0).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
