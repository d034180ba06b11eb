import { headers } from 'next/headers';
import { readEnv } from '@/lib/env';
import { requireWriteAccess } from '@/lib/ingest/write-access';

/**
 * Lets a form write where a request with its token in the header may.
 * @throws TidelineError `unauthorised` or `forbidden`.
 */
export async function requireFormWriteAccess(token: string): Promise<void> {
  const given = await headers();
  const authorization = token === '' ? null : `Bearer ${token}`;
  requireWriteAccess(
    { get: (name) => (name === 'authorization' ? authorization : given.get(name)) },
    readEnv(),
  );
}
