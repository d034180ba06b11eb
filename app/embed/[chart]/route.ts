import { createHash } from 'node:crypto';
import { embedPage, EMBED_STYLE } from '@/lib/charts/picture/embed-page';
import { database } from '@/lib/db/open';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';
import { READINGS } from '@/lib/queries/readings/registry';
import { route } from '../../api/_route';

const STYLE_HASH = createHash('sha256').update(EMBED_STYLE).digest('base64');

/** One chart alone, with the parameters of the API of its data; `scheme` where it is not to follow the reader's own. */
export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route<{ chart: string }>({
  GET: async (request, { params }) => {
    const { chart: name } = await params;
    const reading = READINGS.find((one) => one.name === name);
    if (!reading?.chart) {
      const charts = READINGS.filter(({ chart }) => chart !== null).map((one) => one.name);
      throw new TidelineError('not-found', `There is no chart "${name}"; there are: ${charts.join(', ')}.`);
    }
    const { searchParams } = new URL(request.url);
    const { publicUrl = '', embedAncestors } = readEnv();
    const { content, address } = await reading.chart(await database(), searchParams, { site: publicUrl });
    const scheme = searchParams.get('scheme');
    const page = embedPage(content, address, scheme === 'light' || scheme === 'dark' ? scheme : 'either');
    return new Response(page, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors ${embedAncestors}`,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
    });
  },
});
