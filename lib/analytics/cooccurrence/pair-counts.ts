/** How often two themes meet. */
export interface PairCounts {
  /** N, papers in the filter. */
  papers: number;
  /** Papers with the one theme. */
  a: number;
  /** Papers with the other. */
  b: number;
  /** Papers with both. */
  both: number;
}
