import type { PairCounts } from './pair-counts';

/**
 * Throws unless the counts can be: whole, 0 <= both <= a, b <= papers, and a + b − both <= papers.
 * @throws {RangeError}
 */
export function checkPair({ papers, a, b, both }: PairCounts): void {
  const whole = [papers, a, b, both].every((count) => Number.isInteger(count));
  if (!whole || both < 0 || both > a || both > b || a + b - both > papers) {
    throw new RangeError(
      `${String(both)} papers with both of ${String(a)} and ${String(b)} among ${String(papers)} cannot be`,
    );
  }
}
