import type pg from 'pg';
import { noteChanges } from '../search/note-changes';
import { noteWritten } from '../tagging/note-written';
import { copyInto } from '../stage/copy-into';
import { copyPapers } from './copy-papers';
import { fetchBatches } from './fetch-batches';
import type { IncomingDump } from './read-families';
import { resolveFamily } from '../family/resolve-family';
import type { SettledPaper } from './settled-paper';
import { keySourceRecord, type SourceRecord } from '../record/source-record';
import type { TagText } from '../tagging/tag-text';

const UNTOUCHED = `
  SELECT NULL AS origin, $1 AS dump, $2 AS format, $3::date AS "crawledOn",
    s.position, s.line, s.title, s.abstract, s.stated
  FROM staged s WHERE NOT EXISTS (SELECT FROM touched t WHERE t.position = s.position)`;

/**
 * Writes the staged records that share no identity with anything: each is a paper of its own, so
 * it goes straight into the corpus. Returns how many there were.
 */
export async function addUntouched(
  client: pg.ClientBase,
  incoming: IncomingDump,
  tag: TagText,
): Promise<number> {
  const values = [incoming.id, incoming.format, incoming.crawledOn];
  let added = 0;
  for await (const records of fetchBatches<SourceRecord>(
    client,
    'untouched',
    { text: UNTOUCHED, values },
    2_000,
  )) {
    const settled = records.flatMap((record) => settleSingle(record, tag));
    await copyPapers(client, '', settled);
    await copyInto(
      client,
      { table: 'added_paper', columns: ['paper_id'] },
      settled.map(({ paper }) => [paper.id]),
    );
    added += settled.length;
  }
  await client.query('ANALYZE added_paper');
  await noteChanges(client, 'added');
  await noteWritten(client, 'added');
  return added;
}

function settleSingle(record: SourceRecord, tag: TagText): SettledPaper[] {
  return resolveFamily([keySourceRecord(record)]).map(({ paper, keys }) => ({
    paper,
    keys,
    records: [record],
    tags: tag(paper),
  }));
}
