import { databaseFailure } from '@/lib/db/database-failure';
import { systemEffects } from '@/lib/effects';
import { TidelineError } from '@/lib/errors';

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/** What a route file exports: `export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({ … })`. */
export type Route<Params> = Record<Method | 'OPTIONS', Handler<Params>>;

/**
 * The handlers of a route. Whatever one throws becomes a problem document; a method that the route
 * has not is refused as one too.
 */
export function route<Params = Record<never, never>>(
  handlers: Partial<Record<Method, Handler<Params>>>,
): Route<Params> {
  const allowed = allowedMethods(Object.keys(handlers));
  const refused: Handler<Params> = (request) => {
    const error = new TidelineError(
      'method-not-allowed',
      `${request.method} is not for this path; accepted: ${allowed}.`,
    );
    return Promise.resolve(problem(error, { allow: allowed }));
  };
  const guarded = METHODS.map((method) => [method, guard(handlers[method] ?? refused)] as const);
  const options = () =>
    Promise.resolve(
      new Response(null, {
        status: 204,
        headers: {
          allow: allowed,
          ...CORS,
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': 'If-None-Match',
        },
      }),
    );
  return { ...(Object.fromEntries(guarded) as Record<Method, Handler<Params>>), OPTIONS: options };
}

function allowedMethods(methods: string[]): string {
  return [
    ...(methods.includes('GET') ? ['GET', 'HEAD'] : []),
    ...methods.filter((method) => method !== 'GET'),
    'OPTIONS',
  ].join(', ');
}

function guard<Params>(handler: Handler<Params>): Handler<Params> {
  return async (request, context) => {
    try {
      refuseZeroByte(request);
      return readable(request, await handler(request, context));
    } catch (error) {
      return readable(request, problem(asTidelineError(error, request)));
    }
  };
}

/** What the pages of other sites may read: any answer to a question, never one to a write. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Content-Disposition, ETag, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After',
};

function readable(request: Request, response: Response): Response {
  response.headers.set('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') return response;
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
  return response;
}

/** Postgres text cannot hold a zero byte, so nothing stored is ever named by a path that does. */
function refuseZeroByte(request: Request): void {
  const { pathname } = new URL(request.url);
  if (pathname.includes('%00')) throw new TidelineError('not-found', `There is nothing at ${pathname}.`);
}

/** The failure as a user may see it; what only the operator should see goes to the log. */
export function asTidelineError(error: unknown, request: Request): TidelineError {
  if (error instanceof TidelineError) return error;
  const failure = databaseFailure(error);
  if (failure !== null) return failure;
  const { pathname } = new URL(request.url);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  systemEffects.log(`${request.method} ${pathname} failed: ${trace}`);
  return new TidelineError('internal', 'The server could not answer; its log says why.', { cause: error });
}

const HEADERS: Record<number, Record<string, string>> = {
  401: { 'www-authenticate': 'Bearer realm="tideline"' },
  429: { 'retry-after': '5' },
  503: { 'retry-after': '5' },
};

/** The problem document of a failure (RFC 9457). */
export function problem(error: TidelineError, headers: Record<string, string> = {}): Response {
  const document = error.toProblem();
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...HEADERS[document.status],
      ...headers,
    },
  });
}
