import type { Database } from '../db/client';
import type { Effects } from '../effects';
import type { Env } from '../env';
import { TidelineError } from '../errors';
import { digestJson } from '../exports/digest/digest-json';
import { digestMail } from './mail/digest-mail';
import { openMailer } from './mail/mailer';
import { mailSettings } from './mail/mail-settings';
import type { Deliver } from './send-due';
import { makeToken, tokenHash } from './token';
import { postWebhook } from './webhook/post-webhook';

type Settings = Pick<Env, 'smtpUrl' | 'publicUrl' | 'mailFrom' | 'webhookPrivate'>;

/** Hands digests over, by mail and by webhook, as the settings have it; `close` ends the connection to the SMTP server. */
export function delivering(
  db: Database,
  env: Settings,
  effects: Effects,
): { deliver: Deliver; close(): void } {
  const mail = mailSettings(env);
  const mailer = mail === null ? null : openMailer(mail.smtpUrl, mail.from);
  const home = env.publicUrl ?? '';
  const deliver: Deliver = async ({ subscription, period }, digest) => {
    if (subscription.kind === 'webhook') {
      await postWebhook(
        { url: subscription.target, secret: subscription.secret ?? '' },
        { id: `digest.${subscription.id}.${period}`, body: digestJson(digest, home) },
        { now: effects.now, allowPrivate: env.webhookPrivate },
      );
      return;
    }
    if (mail === null || mailer === null) {
      throw new TidelineError('bad-environment', 'SMTP_URL is not set.');
    }
    const token = makeToken();
    await db.pool.query(
      `INSERT INTO subscription_token (hash, subscription_id, purpose, made_at) VALUES ($1, $2, 'leave', $3)`,
      [tokenHash(token), subscription.id, effects.now()],
    );
    await mailer.send(digestMail({ subscription, digest, period, token, home: mail.home }));
  };
  return { deliver, close: () => mailer?.close() };
}
