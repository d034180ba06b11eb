import type pg from 'pg';
import { dayNumber } from '../../analytics/calendar/day-number';
import type { Day, Precision } from '../../model/bucket';
import { packDate } from '../../search/packed-date';
import { SegmentBuilder } from '../../search/segment-builder';
import { copyInto } from '../stage/copy-into';
import type { CopyValue } from '../stage/copy-row';
import { giveWay } from './give-way';

interface PaperText {
  id: string;
  title: string;
  abstract: string | null;
  day: Day | null;
  precision: Precision | 'none';
}

const AT_ONCE = 1000;

export interface WritingOptions {
  /** At how many places of a segment a word is common. */
  many?: number;
  /** Goes slower while a dump is coming in. */
  givesWay?: boolean;
  /** Whether it was told to stop: it then writes the segment without a rest. */
  isOver?: () => boolean;
}

/** Indexes those of the papers that are held; `ids` ascend. */
export async function writeSegment(
  client: pg.ClientBase,
  ids: readonly string[],
  { many, givesWay = false, isOver = () => false }: WritingOptions,
): Promise<void> {
  const builder = new SegmentBuilder(many);
  const held: string[] = [];
  const days: number[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { rows } = await client.query<PaperText>(
      `SELECT id, title, abstract, day, precision FROM paper WHERE id = ANY($1) ORDER BY id COLLATE "C"`,
      [ids.slice(from, from + AT_ONCE)],
    );
    for (const paper of rows) {
      builder.add(paper);
      held.push(paper.id);
      days.push(packDate(paper.day === null ? null : dayNumber(paper.day), paper.precision));
    }
    if (givesWay) await giveWay(client, isOver);
  }
  if (held.length === 0) return;
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO search_segment (papers, ids, days, starts, titles, common)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [
      held.length,
      Buffer.from(held.join(''), 'hex'),
      ...[Int32Array.from(days), builder.starts(), builder.titles()].map(({ buffer }) => Buffer.from(buffer)),
      builder.common().join(' '),
    ],
  );
  const segment = rows[0]?.id ?? 0;
  await copyInto(
    client,
    { table: 'search_block', columns: ['segment', 'first', 'words'] },
    blockRows(segment, builder),
  );
}

function* blockRows(segment: number, builder: SegmentBuilder): Generator<CopyValue[]> {
  for (const { first, words } of builder.blocks()) {
    yield [segment, first, `\\x${Buffer.from(words.buffer, words.byteOffset, words.length).toString('hex')}`];
  }
}
