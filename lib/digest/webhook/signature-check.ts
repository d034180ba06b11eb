/** How a signature is checked, to be taken over by those who get posts; a test runs it. */
export const SIGNATURE_CHECK = `import { createHmac, timingSafeEqual } from 'node:crypto';

/** @param body - the very bytes that came @param secret - as it was shown, "whsec_…" */
export function isFromTideline(headers, body, secret, now = Date.now() / 1000) {
  const id = headers['webhook-id'];
  const time = headers['webhook-timestamp'];
  if (!(Math.abs(now - Number(time)) <= 300)) return false;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const wanted = createHmac('sha256', key).update(\`\${id}.\${time}.\${body}\`).digest();
  return (headers['webhook-signature'] ?? '').split(' ').some((one) => {
    const given = Buffer.from(one.replace(/^v1,/, ''), 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}`;
