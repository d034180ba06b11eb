import type { KeyedRecord } from '../../model/paper';
import { byAbstract } from '../family/by-abstract';
import { mergeFields } from '../family/merge-fields';

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
 * Follows one paper while its new records come in, in the order of the dump. What the paper then
 * states otherwise is learned, the name of the format that gave its text aside.
 * @param known the records held before, by the paper they belonged to. None: the first new record
 *   makes the paper. Several: it brought them together, and each learned what the others had.
 */
export function classifyRecords(
  known: readonly (readonly KeyedRecord[])[],
  fresh: readonly KeyedRecord[],
): RecordCounts {
  const counts: RecordCounts = { added: 0, merged: 0, unchanged: 0 };
  const [only, ...others] = known;
  const members = known.flat();
  const seen = new Set(members.map(content));
  let before = only === undefined || others.length > 0 ? null : learnable(only);
  for (const record of fresh) {
    const what = content(record);
    if (before !== null && (seen.has(what) || seen.size >= MOST_COMPARED)) {
      counts.unchanged += 1;
      continue;
    }
    seen.add(what);
    members.push(record);
    const after = learnable(members);
    if (before !== null) counts[after === before ? 'unchanged' : 'merged'] += 1;
    else counts[only === undefined ? 'added' : 'merged'] += 1;
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
