import type { KeyedRecord } from '../model/paper';
import { byAbstract } from './family/by-abstract';
import { mergeFields } from './family/merge-fields';

/** What the new records of one paper did, each counted once. */
export interface RecordCounts {
  /** Made a paper that was not there. */
  added: number;
  /** Taught an existing paper something. */
  merged: number;
  /** Taught it nothing: a further source alone. */
  unchanged: number;
}

/** Beyond this many different records of one paper the rest count as unchanged: each costs a merge of all before it. */
const MOST_COMPARED = 200;

/**
 * Follows one paper while its new records come in, in the order of the dump.
 * @param known the paper's records held before; empty: the first new one makes it.
 * What the paper then states otherwise is learned; the name of the format that gave its text aside.
 */
export function classifyRecords(known: readonly KeyedRecord[], fresh: readonly KeyedRecord[]): RecordCounts {
  const counts: RecordCounts = { added: 0, merged: 0, unchanged: 0 };
  const members = [...known];
  const seen = new Set(known.map(content));
  let before = known.length === 0 ? null : learnable(known);
  for (const record of fresh) {
    const what = content(record);
    const repeats = seen.has(what) || seen.size >= MOST_COMPARED;
    if (!repeats) members.push(record);
    seen.add(what);
    const after: string = repeats && before !== null ? before : learnable(members);
    if (before === null) counts.added += 1;
    else if (after === before) counts.unchanged += 1;
    else counts.merged += 1;
    before = after;
  }
  return counts;
}

/** All a record states; where it stands teaches nothing. */
function content({ record }: KeyedRecord): string {
  const { line: _line, ...stated } = record;
  return JSON.stringify(stated);
}

function learnable(members: readonly KeyedRecord[]): string {
  const { source: _source, ...fields } = mergeFields([...members].sort(byAbstract));
  return JSON.stringify(fields);
}
