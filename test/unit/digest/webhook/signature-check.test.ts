import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSecret, signed } from '@/lib/digest/webhook/sign';
import { SIGNATURE_CHECK } from '@/lib/digest/webhook/signature-check';

interface Check {
  isFromTideline(headers: Record<string, string>, body: string, secret: string, now: number): boolean;
}

async function shown(): Promise<Check> {
  const source = `data:text/javascript,${encodeURIComponent(SIGNATURE_CHECK)}`;
  return (await import(/* @vite-ignore */ source)) as Check;
}

describe('the check of a signature that the page shows', () => {
  it('takes what was signed, and nothing that was changed, is old or is by another secret', async () => {
    const { isFromTideline } = await shown();
    const secret = makeSecret();
    const headers = signed(secret, 'one', 1_000_000, '{"papers":1}');
    expect(isFromTideline(headers, '{"papers":1}', secret, 1_000_100)).toBe(true);
    expect(isFromTideline(headers, '{"papers":2}', secret, 1_000_100)).toBe(false);
    expect(isFromTideline(headers, '{"papers":1}', secret, 1_000_400)).toBe(false);
    expect(isFromTideline(headers, '{"papers":1}', makeSecret(), 1_000_100)).toBe(false);
  });

  it('takes no post without a signature or without a time', async () => {
    const { isFromTideline } = await shown();
    const secret = makeSecret();
    const unsigned = { 'webhook-id': 'one', 'webhook-timestamp': '1000000' };
    expect(isFromTideline(unsigned, '{}', secret, 1_000_000)).toBe(false);
    const timeless = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
      .update('one.undefined.{}')
      .digest('base64');
    const headers = { 'webhook-id': 'one', 'webhook-signature': `v1,${timeless}` };
    expect(isFromTideline(headers, '{}', secret, 1_000_000)).toBe(false);
  });
});
