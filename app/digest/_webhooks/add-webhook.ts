'use server';

import { revalidatePath } from 'next/cache';
import { database } from '@/lib/db/open';
import { addWebhook } from '@/lib/digest/webhooks';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { webhookRequest } from '@/lib/model/request/digest-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { requireFormWriteAccess } from './form-write-access';
import { textOf } from './text-of';
import type { WebhookState } from './webhook-state';

/** Adds the webhook of a form; what is wrong is told beside it, with and without script. */
export async function addWebhookOfForm(_before: WebhookState, form: FormData): Promise<WebhookState> {
  const { token, ...asked } = textOf(form, ['token', 'url', 'themes', 'q', 'frequency']);
  const url = asked['url'] ?? '';
  try {
    await requireFormWriteAccess(token ?? '');
    const request = parseRequest(webhookRequest, asked);
    const allowPrivate = readEnv().webhookPrivate;
    const { secret } = await addWebhook(await database(), request, {
      now: systemEffects.now(),
      allowPrivate,
    });
    revalidatePath('/digest');
    return { kind: 'added', url, secret };
  } catch (error) {
    if (!(error instanceof TidelineError)) throw error;
    return { kind: 'refused', url, problem: error.message };
  }
}
