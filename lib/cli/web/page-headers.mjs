// What every page says of itself to the browser. A page runs the scripts of this answer alone: Next reads the nonce
// from the policy in the request and puts it on each script it writes. What answers programs, and what may stand in
// frames, has a policy of its own.
import { createHash, randomBytes } from 'node:crypto';

const OWN_POLICY = /^\/(?:api\/|embed\/|feed\.|metrics|digest\/preview|_next\/)/;
const PERMISSIONS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

// The style of the Ingest page for browsers without script; a test holds it to the page.
const WITHOUT_SCRIPT = '.drop input[name=file]{position:static;width:auto;height:auto;clip-path:none}';
const WITHOUT_SCRIPT_HASH = createHash('sha256').update(WITHOUT_SCRIPT).digest('base64');

/** @param {string} nonce */
function policy(nonce) {
  return [
    "default-src 'self'",
    // Scripts that such a script loads are trusted with it; 'self' is for browsers that do not know that.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}' 'sha256-${WITHOUT_SCRIPT_HASH}'`,
    // Charts place what they draw by the attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Sets the headers of a page before it is made.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function setPageHeaders(request, response) {
  // What the reader sent under these names is none of the page's.
  delete request.headers['content-security-policy'];
  delete request.headers['content-security-policy-report-only'];
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (OWN_POLICY.test(pathname)) return;
  const written = policy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = written;
  response.setHeader('Content-Security-Policy', written);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', PERMISSIONS);
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
}
