import { TidelineError } from '../errors';
import { isAway } from './is-away';

/** SQLSTATE `disk_full`. */
const DISK_FULL = '53100';

/** What a user can be told where the database does not answer or has no room; null for every other failure. */
export function databaseFailure(error: unknown): TidelineError | null {
  if (isAway(error)) {
    return new TidelineError(
      'database-away',
      'The database does not answer. What was not finished is not kept; try again in a moment.',
      { cause: error },
    );
  }
  if (!(error instanceof Error && 'code' in error && error.code === DISK_FULL)) return null;
  return new TidelineError(
    'database-away',
    'The disk of the database is full. What was not finished is not kept; make room, then try again.',
    { cause: error },
  );
}
