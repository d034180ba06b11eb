/**
 * Writes an adjusted probability: `< 0.001`, three decimals below 0.01 (`0.008`), two from there on
 * (`0.02`); `–` for null, where no test was made.
 */
export function formatQ(q: number | null): string {
  if (q === null) return '–';
  if (q < 0.001) return '< 0.001';
  return q < 0.0095 ? q.toFixed(3) : q.toFixed(2);
}
