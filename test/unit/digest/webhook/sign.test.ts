import { describe, expect, it } from 'vitest';
import { makeSecret, signed } from '@/lib/digest/webhook/sign';

describe('the signature of a webhook', () => {
  it('is that of the example of Standard Webhooks', () => {
    const headers = signed(
      'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
  it('has a secret of 32 bytes, another each time', () => {
    expect(Buffer.from(makeSecret().slice(6), 'base64')).toHaveLength(32);
    expect(makeSecret()).not.toBe(makeSecret());
  });
});
