import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { KeyedRecord } from '../../model/paper';
import type { RawRecord } from '../../model/record';
import { keysOf } from './paper-key';
import { resolveDates } from './resolve-dates';

/**
 * Makes a record as written ready for merging: dates completed by the crawl day (those that cannot
 * be are left out), ids in their normal form, keys computed.
 */
export function keyRecord(
  at: { dump: string; format: FormatName; position: number },
  record: RawRecord,
  crawledOn: Day | null,
): KeyedRecord {
  const keys = keysOf(record);
  return {
    ...at,
    record: {
      ...record,
      arxivId: keys.arxiv?.slice('arxiv:'.length) ?? null,
      doi: keys.doi?.slice('doi:'.length) ?? null,
      dates: resolveDates(record.dates, crawledOn).dates,
    },
    keys,
  };
}
