import pg from 'pg';
import type { Database } from '../db/client';
import type { Effects } from '../effects';
import type { Digest } from '../model/digest';
import { digest } from '../queries/digest/digest';
import { beginDelivery, settleDelivery, type Delivery } from './delivery';
import { dueSubscriptions, type Due } from './due-subscriptions';
import { forgetStale } from './forget-stale';

/** Tells apart this program's lock on a server that others use too. */
const LOCK = 72_707_408;

/** Hands a digest to whoever subscribed; throws where it could not, saying no address. */
export type Deliver = (due: Due, digest: Digest) => Promise<void>;

export interface Sent {
  sent: number;
  nothing: number;
  failed: number;
  /** Another run is at it; this one did nothing. */
  busy: boolean;
}

interface Sending {
  deliver: Deliver;
  effects: Effects;
  /** Asked before each: whether to stop here. */
  stopped?: () => boolean;
}

/**
 * Sends every digest that is due, one after the other. Each is written down before it is handed over and settled
 * after, so a run that is killed in between sends that one again at the next run, the same with the same
 * Message-ID (at least once); any other is sent once. Two runs at a time do the work of one.
 */
export async function sendDue(
  db: Database,
  { deliver, effects, stopped = () => false }: Sending,
): Promise<Sent> {
  const outcome: Sent = { sent: 0, nothing: 0, failed: 0, busy: false };
  const lock = new pg.Client(db.pool.options);
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    const { rows } = await lock.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [LOCK]);
    if (rows[0]?.got !== true) return { ...outcome, busy: true };
    const now = effects.now();
    await forgetStale(db, now);
    const made = remembered(db);
    for await (const due of dueSubscriptions(db, now)) {
      if (stopped()) break;
      const delivery = await beginDelivery(db, due, now);
      if (delivery !== null) outcome[await sendOne(db, due, delivery, { made, deliver, effects })] += 1;
    }
    return outcome;
  } finally {
    await lock.end();
  }
}

type Make = (due: Due, delivery: Delivery) => Promise<Digest>;

async function sendOne(
  db: Database,
  due: Due,
  delivery: Delivery,
  { made, deliver, effects }: { made: Make; deliver: Deliver; effects: Effects },
): Promise<'sent' | 'nothing' | 'failed'> {
  const { id, kind } = due.subscription;
  try {
    const told = await made(due, delivery);
    if (told.came.papers > 0) await deliver(due, told);
    const state = told.came.papers > 0 ? 'sent' : 'nothing';
    await settleDelivery(db, due, state);
    return state;
  } catch (error) {
    effects.log(`Digest ${id} (${kind}) was not sent: ${(error as Error).message}`);
    await settleDelivery(db, due, 'failed');
    return 'failed';
  }
}

/** Many subscribe to the same: the last digests made are kept for the next one that is alike. */
function remembered(db: Database): Make {
  const most = 50;
  const kept = new Map<string, Promise<Digest>>();
  return ({ subscription: { themes, q } }, { since, until }) => {
    const key = JSON.stringify([themes, q, since, until]);
    const held = kept.get(key) ?? digest(db, { themes, q }, { since, until });
    kept.delete(key);
    kept.set(key, held);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return held;
  };
}
