import { databaseFailure } from '../../db/database-failure';
import { TidelineError, type ErrorCode } from '../../errors';

/** An error on its way between threads, where classes are lost. */
export interface CarriedError {
  /** Null: none that a user is meant to read. */
  code: ErrorCode | null;
  message: string;
  stack: string | undefined;
  parameter?: string;
  body?: Record<string, unknown>;
}

export function carryError(thrown: unknown): CarriedError {
  const error = databaseFailure(thrown) ?? thrown;
  if (!(error instanceof Error)) return { code: null, message: String(error), stack: undefined };
  const { message, stack } = error;
  if (!(error instanceof TidelineError)) return { code: null, message, stack };
  const { parameter, body } = error.extra;
  return {
    ...{ code: error.code, message, stack },
    ...(parameter === undefined ? {} : { parameter }),
    ...(body === undefined ? {} : { body }),
  };
}

export function carriedError({ code, message, stack, ...extra }: CarriedError): Error {
  if (code !== null) return new TidelineError(code, message, extra);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
