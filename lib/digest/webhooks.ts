import type { z } from 'zod';
import type { Database } from '../db/client';
import { TidelineError } from '../errors';
import type { Frequency } from '../model/digest';
import type { webhookRequest } from '../model/request/digest-request';
import { checkThemes, knownThemes } from '../queries/themes/known-themes';
import { questionKey } from './subscription';
import { isInnerHost } from './webhook/is-inner-host';
import { makeSecret } from './webhook/sign';

/** Webhooks that one server feeds. */
const MOST = 100;

export interface Webhook {
  id: number;
  url: string;
  themes: string[];
  q: string | null;
  frequency: Frequency;
  /** What its last digest came to: `sent`, `nothing`, `failed`; null before the first. */
  last: string | null;
}

/**
 * Adds a webhook; its secret is told once. The same again gets a new secret.
 * @throws TidelineError `bad-parameter` where it leads to this machine or its network and may not.
 */
export async function addWebhook(
  db: Database,
  { url, themes = [], q, frequency }: z.output<typeof webhookRequest>,
  { now, allowPrivate }: { now: Date; allowPrivate: boolean },
): Promise<{ id: number; secret: string }> {
  if (!allowPrivate && isInnerHost(new URL(url).hostname)) {
    throw new TidelineError(
      'bad-parameter',
      '"url" leads to this machine or its network, which webhooks reach only with WEBHOOK_PRIVATE=on.',
      { parameter: 'url' },
    );
  }
  checkThemes(await knownThemes(db), 'themes', themes);
  const secret = makeSecret();
  const { rows } = await db.pool.query<{ id: number }>(
    `INSERT INTO subscription (kind, target, secret, themes, q, frequency, question, asked_at, confirmed_at, covered_until)
     SELECT 'webhook', $1, $2, $3, $4, $5, $6, $7, $7, $7
     WHERE (SELECT count(*) FROM subscription WHERE kind = 'webhook') < ${MOST}
     ON CONFLICT (kind, target, question) DO UPDATE SET secret = EXCLUDED.secret
     RETURNING id`,
    [url, secret, themes, q ?? null, frequency, questionKey({ themes, q, frequency }), now],
  );
  const added = rows[0];
  if (added === undefined)
    throw new TidelineError('too-many', `There are ${MOST} webhooks already; take one out first.`);
  return { id: added.id, secret };
}

/** Every webhook, without its secret. */
export async function webhooks(db: Database): Promise<Webhook[]> {
  const { rows } = await db.pool.query<Webhook>(
    `SELECT s.id, s.target AS url, s.themes, s.q, s.frequency,
            (SELECT d.state FROM digest_delivery d WHERE d.subscription_id = s.id ORDER BY d.period DESC LIMIT 1) AS last
     FROM subscription s WHERE s.kind = 'webhook' ORDER BY s.id`,
  );
  return rows;
}

/** @throws TidelineError `not-found`. */
export async function removeWebhook(db: Database, id: string): Promise<void> {
  const { rowCount } = /^\d{1,9}$/.test(id)
    ? await db.pool.query(`DELETE FROM subscription WHERE kind = 'webhook' AND id = $1`, [id])
    : { rowCount: 0 };
  if (rowCount === 0) throw new TidelineError('not-found', `No webhook has the id "${id}".`);
}
