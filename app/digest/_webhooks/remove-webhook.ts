'use server';

import { revalidatePath } from 'next/cache';
import { database } from '@/lib/db/open';
import { removeWebhook } from '@/lib/digest/webhooks';
import { TidelineError } from '@/lib/errors';
import { requireFormWriteAccess } from './form-write-access';
import { textOf } from './text-of';

/** Takes a webhook out by the button beside it. */
export async function removeWebhookOfForm(form: FormData): Promise<void> {
  const { id = '' } = textOf(form, ['id']);
  await requireFormWriteAccess('');
  try {
    await removeWebhook(await database(), id);
  } catch (error) {
    // It is out already.
    if (!(error instanceof TidelineError)) throw error;
  }
  revalidatePath('/digest');
}
