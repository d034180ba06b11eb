/**
 * Writes a number with its sign, a true minus and a fixed number of decimals: 26.83 → `+26.8`,
 * −0.554 → `−0.6`; what rounds to nothing has no sign (`0.0`).
 */
export function formatSigned(value: number, decimals = 1): string {
  const digits = Math.abs(value).toFixed(decimals);
  if (Number(digits) === 0) return digits;
  return `${value < 0 ? '−' : '+'}${digits}`;
}
