import type { Bucket } from '../../model/bucket';

/**
 * Papers a bucket must have for its mark to be drawn filled: 20 by year, 100 by quarter and finer.
 * Below, the mark is hollow and its interval, however wide, stays in view.
 */
export function fewPapers(bucket: Bucket): number {
  return bucket === 'year' ? 20 : 100;
}
