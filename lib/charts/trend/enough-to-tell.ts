const FEWEST = 10;

/**
 * Whether months hold enough dated papers to speak of what rises: at least 10 in the median month, the
 * same bound from which a page draws by that bucket.
 *
 * @param papers - dated papers of each month compared; none is not enough.
 */
export function enoughToTell(papers: readonly number[]): boolean {
  const sorted = papers.toSorted((a, b) => a - b);
  // The lower of the two middle months, where there are two.
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return median !== undefined && median >= FEWEST;
}
