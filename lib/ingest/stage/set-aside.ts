import type pg from 'pg';
import { copyBytes } from './copy-bytes';
import { copyInto } from './copy-into';
import { rowsOf } from './encoded-rows';
import type { PaperBatch } from './paper-batch';
import { rowFields, rowOfFields } from './row-fields';

const STAGED = ['position', 'line', 'title', 'abstract', 'stated'];
/** Where these stand among the columns of a paper and of a record. */
const PAPER = { title: 1, abstract: 2 } as const;
const RECORD = { position: 2, line: 3, stated: 7 } as const;

/** Puts the records of some papers of a batch into `staged`, and their keys into `staged_key`. */
export async function setAside(
  client: pg.ClientBase,
  { keys, rows }: PaperBatch,
  chosen: readonly boolean[],
): Promise<void> {
  const papers = [...chosen.keys()].filter((paper) => chosen[paper] === true);
  if (papers.length === 0) return;
  const records = papers.map((paper) => ({
    keys: keys[paper] ?? [],
    // The fields are encoded already; only their order is another.
    ...stagedFields(rowFields(rowsOf(rows.paper, paper)), rowFields(rowsOf(rows.record, paper))),
  }));
  await copyBytes(
    client,
    { table: 'staged', columns: STAGED },
    records.map(({ fields }) => rowOfFields(fields)),
  );
  await copyInto(
    client,
    { table: 'staged_key', columns: ['position', 'key'] },
    records.flatMap((record) => record.keys.map((key) => [record.position, key])),
  );
}

function stagedFields(
  paper: readonly (Uint8Array | null)[],
  record: readonly (Uint8Array | null)[],
): { position: number; fields: (Uint8Array | null)[] } {
  const of = (fields: typeof paper, column: number): Uint8Array | null => fields[column] ?? null;
  const position = of(record, RECORD.position);
  if (position === null) throw new Error('a record without a position');
  return {
    position: Buffer.from(position).readInt32BE(),
    fields: [
      ...[position, of(record, RECORD.line), of(paper, PAPER.title), of(paper, PAPER.abstract)],
      // A jsonb begins with its version, a text does not.
      of(record, RECORD.stated)?.subarray(1) ?? null,
    ],
  };
}
