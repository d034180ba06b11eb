import { emptyRecord } from '../../../lib/ingest/formats/empty-record';
import { keyRecord } from '../../../lib/ingest/record/keyed-record';
import type { KeyedRecord } from '../../../lib/model/paper';
import type { RawRecord } from '../../../lib/model/record';

/** A record ready for merging that states `fields` and stands at `position` of the dump `dump`. */
export function keyed(title: string, fields: Partial<RawRecord> = {}, position = 0, dump = 'd'): KeyedRecord {
  return keyRecord({ dump, format: 'hf-page', position }, { ...emptyRecord(1, title), ...fields }, null);
}
