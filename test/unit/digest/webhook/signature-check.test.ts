import { describe, expect, it } from 'vitest';
import { makeSecret, signed } from '@/lib/digest/webhook/sign';
import { SIGNATURE_CHECK } from '@/lib/digest/webhook/signature-check';

interface Check {
  isFromTideline(headers: Record<string, string>, body: string, secret: string, now: number): boolean;
}

describe('the check of a signature that the page shows', () => {
  it('takes what was signed, and nothing that was changed, is old or is by another secret', async () => {
    const source = `data:text/javascript,${encodeURIComponent(SIGNATURE_CHECK)}`;
    const { isFromTideline } = (await import(/* @vite-ignore */ source)) as Check;
    const secret = makeSecret();
    const headers = signed(secret, 'one', 1_000_000, '{"papers":1}');
    expect(isFromTideline(headers, '{"papers":1}', secret, 1_000_100)).toBe(true);
    expect(isFromTideline(headers, '{"papers":2}', secret, 1_000_100)).toBe(false);
    expect(isFromTideline(headers, '{"papers":1}', secret, 1_000_400)).toBe(false);
    expect(isFromTideline(headers, '{"papers":1}', makeSecret(), 1_000_100)).toBe(false);
  });
});
