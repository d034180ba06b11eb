import { formatSigned } from './format-signed';

/**
 * Writes a difference of two shares in percentage points: .2351 → `+23.5`, −.055 → `−5.5`,
 * `no data` for null.
 */
export function formatPoints(difference: number | null): string {
  return difference === null ? 'no data' : formatSigned(100 * difference);
}
