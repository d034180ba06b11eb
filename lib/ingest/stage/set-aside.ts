import type pg from 'pg';
import { copyBytes } from './copy-bytes';
import { copyInto } from './copy-into';
import { rowsOf } from './encoded-rows';
import type { PaperBatch } from './paper-batch';

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
    paper,
    ofPaper: fields(rowsOf(rows.paper, paper)),
    ofRecord: fields(rowsOf(rows.record, paper)),
  }));
  // The fields are encoded already; only their order is another.
  const lines = records.map(({ ofPaper, ofRecord }) =>
    [
      ...[ofRecord[RECORD.position], ofRecord[RECORD.line]],
      ...[ofPaper[PAPER.title], ofPaper[PAPER.abstract], ofRecord[RECORD.stated]],
    ].join('\t'),
  );
  await copyBytes(client, { table: 'staged', columns: STAGED }, [Buffer.from(`${lines.join('\n')}\n`)]);
  await copyInto(
    client,
    { table: 'staged_key', columns: ['position', 'key'] },
    records.flatMap(({ paper, ofRecord }) =>
      (keys[paper] ?? []).map((key) => [Number(ofRecord[RECORD.position]), key]),
    ),
  );
}

/** The fields of one row as COPY writes them. */
function fields(row: Uint8Array): string[] {
  return new TextDecoder().decode(row).trimEnd().split('\t');
}
