import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { OPERATIONS } from '@/app/api/_operations';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

export interface Served {
  home: string;
  close(): void;
}

/** The reading routes behind a server of this test's own, without the pages. */
export async function serveRoutes(): Promise<Served> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    void answer(url)
      .then(async (answered) => {
        response.writeHead(answered.status, Object.fromEntries(answered.headers));
        if (answered.body === null) response.end();
        else await pipeline(Readable.fromWeb(answered.body as WebStream), response);
      })
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(url: URL): Promise<Response> {
  const operation = OPERATIONS.filter(({ method }) => method === 'get')
    .map(({ path }) => ({
      path,
      found: new RegExp(`^${path.replace('{id}', '(?<id>[^/]+)')}$`).exec(url.pathname),
    }))
    .find(({ found }) => found !== null);
  if (operation === undefined) return new Response(null, { status: 404 });
  const file = operation.path.replace('{id}', '[id]');
  const { GET } = (await import(join(process.cwd(), 'app', file, 'route'))) as { GET: Handler };
  return GET(new Request(url), { params: Promise.resolve({ ...operation.found?.groups }) });
}
