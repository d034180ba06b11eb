import type { Env } from '../../env';
import { TidelineError } from '../../errors';

/** What mail needs of the settings. */
export interface MailSettings {
  smtpUrl: string;
  /** Address of the site, without a slash at the end. */
  home: string;
  from: string;
}

/** The settings of mail; null where there is none. @throws TidelineError `bad-environment` where one of them lacks another. */
export function mailSettings({
  smtpUrl,
  publicUrl,
  mailFrom,
}: Pick<Env, 'smtpUrl' | 'publicUrl' | 'mailFrom'>): MailSettings | null {
  if (smtpUrl === undefined) return null;
  if (publicUrl === undefined) {
    throw new TidelineError(
      'bad-environment',
      'SMTP_URL needs PUBLIC_URL beside it: mail must lead back to the site.',
    );
  }
  const from = mailFrom ?? `Tideline <tideline@${new URL(publicUrl).hostname}>`;
  return { smtpUrl, home: publicUrl, from };
}
