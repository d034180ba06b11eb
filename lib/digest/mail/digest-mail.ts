import type { DigestFoot } from '../../exports/digest/digest-foot';
import { digestHtml } from '../../exports/digest/digest-html';
import { digestText } from '../../exports/digest/digest-text';
import { digestTitle } from '../../exports/digest/digest-words';
import type { Digest } from '../../model/digest';
import type { Subscription } from '../subscription';
import type { Mail } from './mailer';

interface Sending {
  subscription: Pick<Subscription, 'id' | 'target' | 'frequency'>;
  digest: Digest;
  /** First day of its period. */
  period: string;
  /** Ends the subscription. */
  token: string;
  home: string;
}

/**
 * A digest as mail, in HTML and in plain text, with the headers by which a reader of mail ends it at one press:
 * List-Unsubscribe and List-Unsubscribe-Post (RFC 2369; RFC 8058, which wants https). The same digest sent
 * again bears the same Message-ID, so that it can be known as the same.
 */
export function digestMail({ subscription, digest, period, token, home }: Sending): Mail {
  const { id, target, frequency } = subscription;
  const host = new URL(home).hostname;
  const foot = footOf(frequency, `${home}/digest/leave?token=${token}`, home);
  return {
    to: target,
    subject: digestTitle(digest).slice(0, 200),
    text: digestText(digest, home, foot),
    html: digestHtml(digest, home, foot),
    messageId: `digest.${id}.${period}@${host}`,
    headers: {
      'List-Id': `Tideline digest <digest.${host}>`,
      'List-Unsubscribe': `<${home}/api/digest/leave?token=${token}>`,
      ...(home.startsWith('https://') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  };
}

/** Why a digest came and how to end it. */
export function footOf(frequency: string, leave: string, home: string): DigestFoot {
  return {
    sentences: [
      `You asked for this ${frequency} digest and confirmed it. Nothing comes where nothing is new.`,
    ],
    links: [
      { label: 'Unsubscribe', href: leave },
      { label: 'Tideline', href: home },
    ],
  };
}
