import type { Database } from '../db/client';
import type { Effects } from '../effects';
import { TidelineError } from '../errors';
import { inTransaction } from '../ingest/in-transaction';
import type { subscribeRequest } from '../model/request/digest-request';
import { checkThemes, knownThemes } from '../queries/themes/known-themes';
import type { z } from 'zod';
import { confirmationMail } from './mail/confirmation-mail';
import type { Mailer } from './mail/mailer';
import { questionKey } from './subscription';
import { makeToken, tokenHash } from './token';

/** Mails of confirmation: to one address in a day, to all in an hour. */
const MOST_A_DAY = 3;
const MOST_AN_HOUR = 60;
/** Digests that one address may ask for. */
const MOST_EACH = 20;

interface Sending {
  mailer: Pick<Mailer, 'send'>;
  home: string;
  effects: Pick<Effects, 'now' | 'log'>;
}

/**
 * Asks for a digest: it is kept unconfirmed, and whoever has the address is asked by mail. Whether the address has
 * it already is not told to whoever asks, so the outcome is the same: nothing more is sent then.
 * @throws TidelineError `too-many` where mails of confirmation come too thick.
 */
export async function subscribe(
  db: Database,
  asked: z.output<typeof subscribeRequest>,
  { mailer, home, effects }: Sending,
): Promise<void> {
  const known = await knownThemes(db);
  checkThemes(known, 'themes', asked.themes);
  const token = makeToken();
  const wanted = await keepAsked(db, asked, token, effects.now());
  if (!wanted) return;
  const names = (asked.themes ?? []).map((id) => known.get(id)?.name ?? id);
  const topic = [
    names.join(' or ') || 'all themes',
    ...(asked.q === undefined ? [] : [`the words ${asked.q}`]),
  ];
  try {
    await mailer.send(
      confirmationMail({ to: asked.email, topic: `${asked.frequency}: ${topic.join(', ')}`, token, home }),
    );
  } catch (error) {
    effects.log(`A mail of confirmation could not be sent: ${(error as Error).message}`);
    throw new TidelineError('mail-away', 'The mail of confirmation could not be sent; try again later.', {
      cause: error,
    });
  }
}

/** @returns whether a mail is to be sent. */
function keepAsked(
  db: Database,
  { email, themes = [], q, frequency }: z.output<typeof subscribeRequest>,
  token: string,
  now: Date,
): Promise<boolean> {
  return inTransaction(db.pool, async (client) => {
    // One at a time, so that the bounds hold.
    await client.query('LOCK TABLE subscription_token IN SHARE ROW EXCLUSIVE MODE');
    const { rows } = await client.query<{ hour: number; day: number; held: number }>(
      `SELECT (SELECT count(*)::int FROM subscription_token WHERE purpose = 'confirm' AND made_at > $2::timestamptz - interval '1 hour') AS hour,
              (SELECT count(*)::int FROM subscription_token t JOIN subscription s ON s.id = t.subscription_id
               WHERE s.kind = 'mail' AND s.target = $1 AND t.purpose = 'confirm' AND t.made_at > $2::timestamptz - interval '1 day') AS day,
              (SELECT count(*)::int FROM subscription WHERE kind = 'mail' AND target = $1) AS held`,
      [email, now],
    );
    const [found] = rows;
    if (found === undefined || found.hour >= MOST_AN_HOUR) {
      throw new TidelineError('too-many', 'Many digests were asked for just now; try again in an hour.');
    }
    // To the one who asks it looks as if a mail went out: that is no way to learn who has what.
    if (found.day >= MOST_A_DAY || found.held >= MOST_EACH) return false;
    const kept = await client.query<{ id: number; confirmed: boolean }>(
      `INSERT INTO subscription (kind, target, themes, q, frequency, question, asked_at)
       VALUES ('mail', $1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, target, question) DO UPDATE SET asked_at = EXCLUDED.asked_at
       RETURNING id, confirmed_at IS NOT NULL AS confirmed`,
      [email, themes, q ?? null, frequency, questionKey({ themes, q, frequency }), now],
    );
    const subscription = kept.rows[0];
    if (subscription === undefined || subscription.confirmed) return false;
    await client.query(
      `INSERT INTO subscription_token (hash, subscription_id, purpose, made_at) VALUES ($1, $2, 'confirm', $3)`,
      [tokenHash(token), subscription.id, now],
    );
    return true;
  });
}
