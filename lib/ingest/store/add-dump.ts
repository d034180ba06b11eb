import type pg from 'pg';
import { findTouched } from '../stage/find-touched';
import type { Reading, ReadToEnd } from '../stage/paper-batch';
import type { FormatName } from '../../model/format';
import { addPapers } from './add-papers';
import { RollCounter } from './roll-counter';
import { trustReferences } from './trust-references';

/** A dump that was read to its end: its papers stand, what touches others is set aside. */
export interface AddedDump {
  format: FormatName;
  end: ReadToEnd;
  /** Papers that went straight in. */
  added: number;
}

/**
 * Writes a dump into the corpus while it is read, and finds what the records that are set aside touch.
 * @param onRecord told the number of records read so far.
 */
export async function addDump(
  client: pg.ClientBase,
  reading: AsyncIterable<Reading>,
  onRecord: (records: number) => void,
): Promise<AddedDump> {
  let counter: RollCounter | null = null;
  let format: FormatName | null = null;
  let end: ReadToEnd | null = null;
  let added = 0;
  // Without statistics, as in a new database, Postgres would read a whole table for every batch of keys.
  await client.query('SET LOCAL enable_seqscan = off');
  await trustReferences(client, true);
  for await (const part of reading) {
    if (part.kind === 'format') {
      format = part.format;
      counter = new RollCounter(part.format);
    } else if (part.kind === 'end') end = part.end;
    else if (counter !== null) {
      added += await addPapers(client, part.batch, counter);
      onRecord(part.batch.records);
    }
  }
  if (format === null || end === null) throw new Error('the dump was not read to its end');
  await counter?.write(client);
  await trustReferences(client, false);
  await client.query('SET LOCAL enable_seqscan = on');
  await findTouched(client);
  return { format, end, added };
}
