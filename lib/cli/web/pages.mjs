// The process that answers requests: Next's handler behind a server of our own, because Next alone
// cuts uploads off after five minutes and answers a malformed address with a page of its own.
// Plain JavaScript, so that Next runs without a loader in between.
import { createServer } from 'node:http';
import next from 'next';
import { setPageHeaders } from './page-headers.mjs';
import { rateLimit } from './rate-limit.mjs';

const [host, port, perMinute] = process.argv.slice(2);
const mayGoOn = rateLimit(Number(perMinute ?? 0));
const app = next({ dev: false, dir: process.cwd(), hostname: host, port: Number(port) });
await app.prepare();
const handle = app.getRequestHandler();

function isWellFormed(url) {
  try {
    decodeURI(new URL(url, 'http://localhost').pathname);
    return true;
  } catch {
    return false;
  }
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const MALFORMED = {
  type: 'urn:tideline:bad-parameter',
  title: 'Parameter not accepted',
  status: 400,
  detail: 'The address holds a malformed escape: % is followed by two hexadecimal digits of UTF-8.',
};
const TOO_MANY = {
  type: 'urn:tideline:too-many-requests',
  title: 'Too many requests',
  status: 429,
  detail:
    'More requests came from this address in a minute than are allowed; Retry-After says in how many seconds to come again.',
};
const UNKNOWN_METHOD = {
  type: 'urn:tideline:method-not-allowed',
  title: 'Method not allowed',
  status: 405,
  detail: `The method is not for any path; accepted: ${METHODS.join(', ')}.`,
};

function refuse(response, problem, headers = {}) {
  response
    .writeHead(problem.status, { 'Content-Type': 'application/problem+json', ...headers })
    .end(JSON.stringify(problem));
}

const server = createServer(async (request, response) => {
  if (!isWellFormed(request.url ?? '/')) refuse(response, MALFORMED);
  // Next fails on what it does not know, TRACE for one.
  else if (!METHODS.includes(request.method)) refuse(response, UNKNOWN_METHOD, { Allow: METHODS.join(', ') });
  else if (!(await mayGoOn(request, response))) refuse(response, TOO_MANY);
  else {
    setPageHeaders(request, response);
    void handle(request, response);
  }
});
server.requestTimeout = 0;
server.on('error', (error) => {
  process.stderr.write(`The pages cannot be served on ${host}:${port}: ${error.message}\n`);
  process.exit(1);
});
process.on('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
server.listen(Number(port), host);
