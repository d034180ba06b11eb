import { TidelineError } from '../../errors';

/** The error for bytes that cannot be made text: damaged, cut off, or never text. */
export function unreadable(detail: string, cause?: unknown): TidelineError {
  return new TidelineError('unknown-format', detail, { cause });
}
