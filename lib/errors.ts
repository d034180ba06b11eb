/**
 * Every failure a user can meet, with its code. The one place that knows HTTP statuses and exit
 * statuses; problem documents follow RFC 9457.
 */
const CODES = {
  'bad-parameter': { status: 400, title: 'Parameter not accepted', exit: 2 },
  unauthorised: { status: 401, title: 'Token needed', exit: 3 },
  forbidden: { status: 403, title: 'Writing is not open to this request', exit: 3 },
  'not-found': { status: 404, title: 'Not found', exit: 2 },
  'method-not-allowed': { status: 405, title: 'Method not allowed', exit: 2 },
  'too-large': { status: 413, title: 'Too large', exit: 4 },
  'unknown-format': { status: 415, title: 'Format not recognised', exit: 4 },
  'all-rejected': { status: 422, title: 'Every record was rejected', exit: 4 },
  'bad-taxonomy': { status: 400, title: 'Taxonomy not accepted', exit: 2 },
  'precondition-failed': { status: 412, title: 'Changed in the meantime', exit: 2 },
  'bad-environment': { status: 500, title: 'Setting not accepted', exit: 2 },
  'database-away': { status: 503, title: 'The database does not answer', exit: 5 },
  'corpus-moved': { status: 409, title: 'The corpus has moved on', exit: 2 },
  'no-room': { status: 507, title: 'No room for another', exit: 4 },
  'mail-away': { status: 503, title: 'Mail cannot be sent', exit: 5 },
  'too-many': { status: 429, title: 'Too many requests at once', exit: 5 },
  internal: { status: 500, title: 'Something went wrong on the server', exit: 1 },
} as const;

export type ErrorCode = keyof typeof CODES;

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
}

/** A failure with a code and a sentence for the user: what was wrong and what is accepted. */
export class TidelineError extends Error {
  override readonly name = 'TidelineError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly extra: { parameter?: string; cause?: unknown; body?: Record<string, unknown> } = {},
  ) {
    super(message, { cause: extra.cause });
  }

  get exitCode(): number {
    return CODES[this.code].exit;
  }

  /** The problem document; `body` members (a report, say) stand beside the standard ones. */
  toProblem(): Problem & Record<string, unknown> {
    const { status, title } = CODES[this.code];
    return {
      type: `urn:tideline:${this.code}`,
      title,
      status,
      detail: this.message,
      ...(this.extra.parameter === undefined ? {} : { parameter: this.extra.parameter }),
      ...this.extra.body,
    };
  }
}
