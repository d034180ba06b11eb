/** How long something took, in milliseconds. */
export interface Timing {
  median: number;
  p95: number;
  rounds: number;
}

/** Runs once and says how long it took, in milliseconds. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Median and 95th percentile, each the least of the times that so many of them do not exceed. */
export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
  return { median: at(0.5), p95: at(0.95), rounds: sorted.length };
}

/** A timing in words. */
export function wordsOf({ median, p95, rounds }: Timing): string {
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${rounds}`;
}
