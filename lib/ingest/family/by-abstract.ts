import type { KeyedRecord } from '../../model/paper';
import { compareCodePoints } from './compare-code-points';

/** All a record states but its place in the dump, as one string: decides between records that are otherwise alike. */
function statement({ record, format }: KeyedRecord): string {
  return JSON.stringify([
    format,
    record.authors,
    record.authorCount,
    record.organisation,
    record.venue,
    record.categories,
    record.keywords,
    record.arxivId,
    record.doi,
    record.url,
    record.dates,
  ]);
}

/**
 * The order in which a paper's records are heard: longest abstract first (none is shortest), ties by
 * code points of title, then abstract, then all else they state, last by dump and position, so that the order of
 * the input plays no part. A comparison function for `sort`.
 */
export function byAbstract(one: KeyedRecord, other: KeyedRecord): number {
  return (
    (other.record.abstract?.length ?? 0) - (one.record.abstract?.length ?? 0) ||
    compareCodePoints(one.record.title, other.record.title) ||
    compareCodePoints(one.record.abstract ?? '', other.record.abstract ?? '') ||
    compareCodePoints(statement(one), statement(other)) ||
    compareCodePoints(one.dump, other.dump) ||
    one.position - other.position
  );
}
