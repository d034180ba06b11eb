import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';

/**
 * Refuses what the page of another site sends in the name of a reader.
 * @throws TidelineError `forbidden`.
 */
export function requireOwnPage({ headers }: Request): void {
  const origin = headers.get('origin');
  const { publicUrl } = readEnv();
  const own = [
    ...['http', 'https'].map((protocol) => `${protocol}://${headers.get('host') ?? ''}`),
    ...(publicUrl === undefined ? [] : [new URL(publicUrl).origin]),
  ];
  if (
    headers.get('sec-fetch-site') === 'cross-site' ||
    (origin !== null && !own.includes(origin.toLowerCase()))
  ) {
    throw new TidelineError(
      'forbidden',
      'Digests are asked for on the pages of this site, not from another.',
    );
  }
}
