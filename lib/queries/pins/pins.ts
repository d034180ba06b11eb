import { rows, sql, type Database } from '../../db/client';
import type { PinAnswer, PinsAnswer } from '../../model/answer/pins-answer';
import { pinnedLink } from './pinned-link';

interface Row extends Omit<PinAnswer, 'link' | 'askedAt'> {
  address: string;
  askedAt: Date;
}

const COLUMNS = sql`pin.id, pin.version, pin.address, pin.papers, pin.release, pin.asked_at AS "askedAt", pin.answers,
  pin.bytes, (SELECT taxonomy_version FROM corpus_history h WHERE h.version = pin.version) AS "taxonomyVersion"`;

/** Every pinned view, the last one first. */
export async function pins({ pool }: Database): Promise<PinsAnswer['pins']> {
  const found = await rows<Row>(pool, sql`SELECT ${COLUMNS} FROM pin ORDER BY asked_at DESC, id`);
  return found.map(answerOf);
}

/** A view that is pinned to a version; null where it is not. */
export async function pinOf(
  { pool }: Pick<Database, 'pool'>,
  version: string,
  address: string,
): Promise<PinAnswer | null> {
  const [found] = await rows<Row>(
    pool,
    sql`SELECT ${COLUMNS} FROM pin WHERE version = ${version} AND address = ${address}`,
  );
  return found === undefined ? null : answerOf(found);
}

function answerOf({ address, askedAt, ...pin }: Row): PinAnswer {
  return { ...pin, link: pinnedLink(address, pin.version), askedAt: askedAt.toISOString() };
}
