import { database } from '@/lib/db/open';
import { openMailer } from '@/lib/digest/mail/mailer';
import { mailSettings } from '@/lib/digest/mail/mail-settings';
import { subscribe } from '@/lib/digest/subscribe';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { subscribeRequest } from '@/lib/model/request/digest-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { route } from '../../_route';
import { formOrJson } from '../../_form-or-json';
import { leadOn } from '../../_lead-on';
import { requireOwnPage } from '../_own-page';

/** Asks for a digest by mail; it counts once the one who has the address confirms it. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => {
    requireOwnPage(request);
    const settings = mailSettings(readEnv());
    if (settings === null) {
      throw new TidelineError('mail-away', 'No digest is sent by mail here: SMTP_URL is not set.');
    }
    const { fields, fromPage } = await formOrJson(request);
    const { page: _page, ...rest } = fields;
    const asked = parseRequest(subscribeRequest, rest);
    const mailer = openMailer(settings.smtpUrl, settings.from);
    try {
      await subscribe(await database(), asked, { mailer, home: settings.home, effects: systemEffects });
    } finally {
      mailer.close();
    }
    return fromPage ? leadOn('/digest?done=asked') : Response.json({ asked: true }, { status: 202 });
  },
});
