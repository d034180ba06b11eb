import { Readable } from 'node:stream';
import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { corpusVersion } from '@/lib/queries/corpus/corpus-version';
import type { Reading, Reply } from '@/lib/queries/readings/reading';
import release from '@/package.json';
import { entityTag, matchesTag } from './_entity-tag';
import { route, type Route } from './_route';
import { send } from './_send';

/**
 * The handlers of a reading. Its entity tag stands for the release, the corpus and the address, so an
 * answer that the reader still holds costs one look at the version; where the version does not cover the
 * answer, the tag stands for the answer itself.
 * @param of the reading, from what the path names
 */
export function read<Params = Record<never, never>>(of: (params: Params) => Reading): Route<Params> {
  return route<Params>({ GET: async (request, { params }) => answer(request, of(await params)) });
}

/** The answer of one reading to one request. */
export async function answer(request: Request, reading: Reading): Promise<Response> {
  const db = await database();
  const context = { site: readEnv().publicUrl };
  const { pathname, search, searchParams } = new URL(request.url);
  const known = request.headers.get('if-none-match');
  const { version, changedAt } = await corpusVersion(db);
  const parts = [release.version, version, changedAt, pathname, search];
  if (!reading.beyondVersion) {
    const headers = tagged(parts);
    return matchesTag(known, headers.etag)
      ? unchanged(headers)
      : send(await reading.reply(db, searchParams, context), headers);
  }
  const reply = await reading.reply(db, searchParams, context);
  const body = await whole(reply.body);
  const headers = tagged([...parts, body.toString('latin1')]);
  return matchesTag(known, headers.etag)
    ? unchanged(headers)
    : send({ ...reply, body: Readable.from([body]) }, headers);
}

function tagged(parts: (string | null)[]) {
  return { etag: entityTag(parts), 'cache-control': 'no-cache' };
}

function unchanged(headers: Record<string, string>): Response {
  return new Response(null, { status: 304, headers });
}

async function whole(body: Reply['body']): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
