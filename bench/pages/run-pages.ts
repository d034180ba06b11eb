import { buildWhereStale } from '../../lib/cli/web/build';
import { claimPort } from '../../lib/cli/web/port';
import { serve } from '../../lib/cli/web/server';
import { findBrowser } from '../../lib/cli/test/browser';
import type { BenchRequest } from '../bench';
import { benchServer } from '../bench-server';
import { openCorpus } from '../reading/bench-corpus';
import { benchPages, type PageRow } from './bench-pages';
import { pagesTable } from './pages-table';

const HOST = '127.0.0.1';

/** Measures the pages of a production build over the last of the corpora, or of the Tideline at `url`. */
export async function runPages(request: BenchRequest): Promise<{ pages: PageRow[] }> {
  const { url, rounds, effects, say } = request;
  const browser = await findBrowser(effects);
  const pages =
    url === null
      ? await overCorpus(request, (origin, renew) =>
          benchPages({ origin, browserPath: browser, rounds, renew }),
        )
      : await benchPages({ origin: url, browserPath: browser, rounds, renew: null });
  say(`\npages, in Chromium at 1440 × 900\n${pagesTable(pages)}`);
  return { pages };
}

async function overCorpus(
  { sources, dataDir, effects }: BenchRequest,
  measure: (origin: string, renew: () => Promise<unknown>) => Promise<PageRow[]>,
): Promise<PageRow[]> {
  const source = sources.at(-1) ?? { madeUp: 10_000 };
  const server = await benchServer(dataDir ?? undefined);
  try {
    const { name, db, url } = await openCorpus(server.url, source, effects);
    effects.log(`Pages over ${name}`);
    await buildWhereStale(effects);
    const port = await claimPort(HOST, 0);
    const web = await serve({ host: HOST, rateLimit: 0 }, port, url);
    try {
      // What is kept is kept by the state of this row, which every change of the corpus writes.
      const renew = () => db.pool.query('UPDATE corpus SET version = version');
      return await measure(`http://${HOST}:${port}`, renew);
    } finally {
      await web.stop();
      await db.close();
    }
  } finally {
    await server.leave();
  }
}
