import { database } from '@/lib/db/open';
import { confirm } from '@/lib/digest/confirm';
import { systemEffects } from '@/lib/effects';
import { route } from '../../_route';
import { formOrJson } from '../../_form-or-json';
import { leadOn } from '../../_lead-on';

/** Confirms a digest that was asked for, by the token of the mail. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: async (request) => {
    const { fields, fromPage } = await formOrJson(request);
    await confirm(await database(), fields['token'] ?? '', systemEffects.now());
    return fromPage ? leadOn('/digest?done=confirmed') : Response.json({ confirmed: true });
  },
});
