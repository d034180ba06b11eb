import type { Database } from '@/lib/db/client';
import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { asofParameter } from '@/lib/model/request/asof-parameter';
import { oembedRequest } from '@/lib/model/request/oembed-request';
import { parseRequest } from '@/lib/model/request/parse-request';
import { asOf } from '@/lib/queries/pins/as-of';
import { READINGS } from '@/lib/queries/readings/registry';
import { route } from '../_route';
import { embedAddress } from './_embed-address';

/** Of a chart in a frame, in pixels; its height is near that of the drawing. */
const USUAL = { width: 760, height: 660 };

/** What another site needs to show the chart of a pasted link (oEmbed 1.0, type rich). */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: async (request) => {
    const { protocol, host, searchParams } = new URL(request.url);
    const asked = parseRequest(oembedRequest, searchParams);
    const home = readEnv().publicUrl ?? `${protocol}//${request.headers.get('host') ?? host}`;
    const url = URL.parse(asked.url, home);
    const db = await database();
    const path = url?.origin === new URL(home).origin ? await pinnedAddress(db, url) : null;
    const embed = path === null ? null : new URL(path, home);
    const reading = READINGS.find(({ name }) => embed?.pathname === `/embed/${name}`);
    if (embed === null || !reading?.chart) {
      throw new TidelineError('not-found', 'No chart of this site stands at that address.');
    }
    const { content } = await reading.chart(db, embed.searchParams);
    const width = Math.min(USUAL.width, asked.maxwidth ?? USUAL.width);
    const height = Math.min(USUAL.height, asked.maxheight ?? USUAL.height);
    const source = embed.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return Response.json(
      {
        ...{ type: 'rich', version: '1.0', title: content.title, width, height },
        ...{ provider_name: 'Tideline', provider_url: home },
        html: `<iframe src="${source}" width="${width}" height="${height}" title="Chart of Tideline" loading="lazy" style="border:0"></iframe>`,
      },
      { headers: { 'cache-control': 'no-cache' } },
    );
  },
});

/** As of the version that the page is pinned to, where that can be had; the chart says itself where it cannot. */
async function pinnedAddress(db: Database, page: URL): Promise<string | null> {
  const asof = asofParameter.safeParse(page.searchParams.get('asof') ?? undefined).data;
  const of = await asOf(db, asof).catch(orMoved(db));
  return embedAddress(of, page).catch(async (error: unknown) => embedAddress(orMoved(db)(error), page));
}

function orMoved(db: Database): (error: unknown) => Database {
  return (error) => {
    if (error instanceof TidelineError && error.code === 'corpus-moved') return db;
    throw error;
  };
}
