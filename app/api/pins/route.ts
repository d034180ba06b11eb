import { database } from '@/lib/db/open';
import { systemEffects } from '@/lib/effects';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { requireWriteAccess } from '@/lib/ingest/write-access';
import { pinRequest } from '@/lib/model/request/pin-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { keepView } from '@/lib/pins/keep-view';
import { PIN_LIMITS } from '@/lib/pins/pin-limits';
import { pins } from '@/lib/queries/pins/pins';
import release from '@/package.json';
import { formOrJson } from '../_form-or-json';
import { leadOn } from '../_lead-on';
import { route } from '../_route';
import { openOwnPage } from './_open-own-page';

/** Views whose answers are kept, so that their links show the same when the corpus has moved on. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async () => {
    const limits = { ...PIN_LIMITS, bytes: readEnv().pinsMaxBytes };
    return Response.json(
      { pins: await pins(await database()), limits },
      { headers: { 'cache-control': 'no-cache' } },
    );
  },
  POST: async (request) => {
    const { fields, fromPage } = await formOrJson(request);
    // A page is told of it where it stands.
    if (!fromPage) requireWriteAccess(request.headers, readEnv());
    const { page: _page, ...rest } = fields;
    const { view } = parseRequest(pinRequest, rest);
    if (!fromPage) {
      const { pin, made } = await keep(request, view);
      return Response.json(pin, { status: made ? 201 : 200 });
    }
    return leadOn(
      await keep(request, view).then(
        ({ pin }) => pin.link,
        (error: unknown) => refusedView(view, error),
      ),
    );
  },
});

async function keep(request: Request, view: string): ReturnType<typeof keepView> {
  const env = readEnv();
  requireWriteAccess(request.headers, env);
  return keepView(await database(), view, {
    now: systemEffects.now(),
    release: release.version,
    mostBytes: env.pinsMaxBytes,
    openPage: (address, ticket) => openOwnPage(env, address, ticket),
  });
}

/** The view again, told why it was not pinned. */
function refusedView(view: string, error: unknown): string {
  if (!(error instanceof TidelineError)) throw error;
  return `${view}${view.includes('?') ? '&' : '?'}unpinned=${error.code}`;
}
