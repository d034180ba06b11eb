import { createHash, timingSafeEqual } from 'node:crypto';
import type { Env } from '../env';
import { TidelineError } from '../errors';

const LOCAL_HOST = /^(localhost|\[::1\]|127\.\d{1,3}\.\d{1,3}\.\d{1,3})(:\d{1,5})?$/i;
const LOCAL_ADDRESS = /^(localhost|\[?::1\]?|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/i;
const LEFT_BY_PROXIES = ['forwarded', 'via', 'x-real-ip'];

/** The headers of a request, as `Headers` gives them. */
export interface RequestHeaders {
  get(name: string): string | null;
}

/**
 * Who may write. With a token set: whoever brings it. Without: only this machine's own user, where the
 * server listens on loopback and neither a foreign page in the browser nor a proxy stands between.
 * @throws TidelineError `unauthorised` or `forbidden`, saying what would open it.
 */
export function requireWriteAccess(
  headers: RequestHeaders,
  { host, ingestToken }: Pick<Env, 'host' | 'ingestToken'>,
): void {
  if (ingestToken !== undefined) return requireToken(headers.get('authorization'), ingestToken);
  if (!LOCAL_ADDRESS.test(host)) {
    throw forbidden('The server listens beyond this machine. Set INGEST_TOKEN to open writing.');
  }
  const foreign = foreignTrait(headers);
  if (foreign !== null) {
    throw forbidden(`${foreign} Without INGEST_TOKEN only this machine itself may write.`);
  }
}

function requireToken(authorization: string | null, token: string): void {
  if (authorization === null) {
    throw new TidelineError('unauthorised', 'Writing needs the header "Authorization: Bearer INGEST_TOKEN".');
  }
  const given = /^Bearer +(\S+) *$/i.exec(authorization)?.[1] ?? '';
  // Hashes have one length, so the comparison tells nothing of the token's.
  if (!timingSafeEqual(sha256(given), sha256(token))) {
    throw new TidelineError('unauthorised', 'The token is not the INGEST_TOKEN of this server.');
  }
}

/** What shows that the request does not come from a page or a program of this machine; null: nothing. */
function foreignTrait(headers: RequestHeaders): string | null {
  const host = headers.get('host');
  if (host === null || !LOCAL_HOST.test(host)) return `The request names the host "${host ?? ''}".`;
  const origin = headers.get('origin');
  if (origin !== null && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `The request comes from the origin "${origin}".`;
  }
  if (headers.get('sec-fetch-site')?.toLowerCase() === 'cross-site') {
    return 'The request comes from another site.';
  }
  const left = LEFT_BY_PROXIES.find((name) => headers.get(name) !== null);
  if (left !== undefined) return `The request came through a proxy (${left}).`;
  const forwardedFor = headers.get('x-forwarded-for');
  if (forwardedFor !== null && !LOCAL_ADDRESS.test(forwardedFor.trim())) {
    return `The request was forwarded for "${forwardedFor}".`;
  }
  const forwardedHost = headers.get('x-forwarded-host');
  if (forwardedHost !== null && forwardedHost.toLowerCase() !== host.toLowerCase()) {
    return `The request was forwarded for the host "${forwardedHost}".`;
  }
  return null;
}

function forbidden(message: string): TidelineError {
  return new TidelineError('forbidden', message);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
