import { revalidatePath } from 'next/cache';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addWebhookOfForm } from '@/app/digest/_webhooks/add-webhook';
import { addWebhook } from '@/lib/digest/webhooks';
import { TidelineError } from '@/lib/errors';

vi.mock('next/cache', () => ({ revalidatePath: vi.fn() }));
vi.mock('@/lib/db/open', () => ({ database: () => Promise.resolve({}) }));
vi.mock('@/lib/digest/webhooks', () => ({ addWebhook: vi.fn() }));
vi.mock('@/app/digest/_webhooks/form-write-access', () => ({ requireFormWriteAccess: () => undefined }));

function form(): FormData {
  const fields = new FormData();
  fields.set('url', 'https://example.org/hook');
  fields.set('frequency', 'daily');
  return fields;
}

describe('the form that adds a webhook', () => {
  beforeEach(() => vi.mocked(revalidatePath).mockClear());

  it('lists the new one on the page at once', async () => {
    vi.mocked(addWebhook).mockResolvedValue({ secret: 'whsec_a' } as Awaited<ReturnType<typeof addWebhook>>);
    expect(await addWebhookOfForm({ kind: 'fresh' }, form())).toMatchObject({
      kind: 'added',
      secret: 'whsec_a',
    });
    expect(revalidatePath).toHaveBeenCalledWith('/digest');
  });

  it('leaves the page as it is where the address is refused', async () => {
    vi.mocked(addWebhook).mockRejectedValue(new TidelineError('bad-parameter', 'no'));
    expect(await addWebhookOfForm({ kind: 'fresh' }, form())).toMatchObject({
      kind: 'refused',
      problem: 'no',
    });
    expect(revalidatePath).not.toHaveBeenCalled();
  });
});
