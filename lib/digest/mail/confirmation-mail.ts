import type { Mail } from './mailer';

interface Asked {
  to: string;
  /** What was asked for, as `weekly: Linear attention`. */
  topic: string;
  token: string;
  home: string;
}

/** Asks whoever has the address whether the digest is wanted; without an answer nothing comes. */
export function confirmationMail({ to, topic, token, home }: Asked): Mail {
  return {
    to,
    subject: 'Confirm your digest of Tideline',
    messageId: `confirm.${token.slice(0, 12)}@${new URL(home).hostname}`,
    text: [
      'Someone, you it seems, asked for this digest of new papers:',
      '',
      `  ${topic}`,
      '',
      'To get it, open this address within seven days and press the button:',
      '',
      `  ${home}/digest/confirm?token=${token}`,
      '',
      'If it was not you, do nothing: no digest is sent and the address is forgotten.',
      '',
    ].join('\n'),
  };
}
