import type pg from 'pg';

interface HeldSegment {
  id: number;
  ids: Buffer;
  gone: Buffer;
}

/**
 * Takes the changed papers out of every segment that stays. One segment is read at a time.
 * @param folded the segments that do not stay
 * @returns the other papers of these, which need a new place.
 */
export async function removePapers(
  client: pg.ClientBase,
  changed: ReadonlySet<string>,
  folded: readonly number[],
): Promise<string[]> {
  const segments = await client.query<{ id: number }>('SELECT id FROM search_segment ORDER BY id');
  const rest: string[] = [];
  for (const { id } of segments.rows) {
    const found = await client.query<HeldSegment>(
      'SELECT id, ids, gone_papers AS gone FROM search_segment WHERE id = $1',
      [id],
    );
    const [segment] = found.rows;
    if (segment === undefined) continue;
    if (folded.includes(id)) rest.push(...livePapers(segment).filter((paper) => !changed.has(paper)));
    else await leave(client, segment, changed);
  }
  return rest;
}

function livePapers({ ids, gone }: HeldSegment): string[] {
  const left = new Set(numbersIn(gone));
  return Array.from({ length: ids.length / 8 }, (_, paper) => paper)
    .filter((paper) => !left.has(paper))
    .map((paper) => idAt(ids, paper));
}

async function leave(
  client: pg.ClientBase,
  { id, ids, gone }: HeldSegment,
  changed: ReadonlySet<string>,
): Promise<void> {
  const left = new Set(numbersIn(gone));
  const before = left.size;
  for (let paper = 0; paper < ids.length / 8; paper += 1) {
    if (changed.has(idAt(ids, paper))) left.add(paper);
  }
  if (left.size === before) return;
  const numbers = Uint32Array.from(left).sort();
  await client.query('UPDATE search_segment SET gone = $2, gone_papers = $3 WHERE id = $1', [
    id,
    left.size,
    Buffer.from(numbers.buffer),
  ]);
}

function idAt(ids: Buffer, paper: number): string {
  return ids.toString('hex', 8 * paper, 8 * paper + 8);
}

function numbersIn(packed: Buffer): number[] {
  return Array.from({ length: packed.length / 4 }, (_, at) => packed.readUInt32LE(4 * at));
}
