import type { Env } from '../env';
import { TidelineError } from '../errors';
import { requireWriteAccess, type RequestHeaders } from './write-access';

/**
 * Why nobody who comes as this reader does may write; null where writing is open, be it for a token.
 * For pages: it says what the routes would say.
 */
export function closedWriting(
  headers: RequestHeaders,
  env: Pick<Env, 'host' | 'ingestToken'>,
): string | null {
  if (env.ingestToken !== undefined) return null;
  try {
    requireWriteAccess(headers, env);
    return null;
  } catch (error) {
    if (error instanceof TidelineError) return error.message;
    throw error;
  }
}
