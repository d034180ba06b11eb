import { createHash, randomBytes } from 'node:crypto';

/** Something only who got it can know: 256 bits by chance, safe in an address. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. It is random and long, so that a plain hash of it tells nothing. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
