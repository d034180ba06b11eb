import { moverGroups } from '@/lib/charts/comparison/mover-groups';
import type { Database } from '@/lib/db/client';
import { movers } from '@/lib/queries/periods/movers';
import { USUAL_MIN } from '../../co-occurrence/_components/cooccurrence-state';
import { trendsState } from '../../trends/_components/trends-state';

/** Pages with a chart, by the name of what is embedded of them. */
const PAGES: Record<string, string> = {
  '/trends': 'trends',
  '/compare': 'compare',
  '/co-occurrence': 'cooccurrence',
  '/': 'movers',
};
/** Parameters of pages that their charts do not take. */
const OF_THE_PAGE: Record<string, string[]> = {
  trends: ['at', 'papers', 'mix', 'phrase'],
  compare: ['form', 'by', 'at', 'papers', 'mix'],
  cooccurrence: ['form', 'at', 'papers'],
};
const THEME = /^\/themes\/([a-z0-9-]+)$/;

/**
 * Where the chart of a page stands alone, with what the page chose by itself, as of the version that the page is pinned
 * to; null for a page without one.
 */
export async function embedAddress(db: Database, page: URL): Promise<string | null> {
  const address = await addressOf(db, page);
  const asof = page.searchParams.get('asof');
  if (address === null || asof === null || /[?&]asof=/.test(address)) return address;
  return `${address}${/[?&]$/.test(address) ? '' : '&'}asof=${asof}`;
}

async function addressOf(db: Database, { pathname, searchParams }: URL): Promise<string | null> {
  if (pathname.startsWith('/embed/')) return `${pathname}?${searchParams.toString()}`;
  const theme = THEME.exec(pathname)?.[1];
  if (theme !== undefined) return addressOf(db, new URL(`/trends?themes=${theme}`, 'http://localhost'));
  const name = PAGES[pathname];
  if (name === undefined) return null;
  if (name === 'movers')
    return (await hasNews(db)) ? '/embed/movers?' : addressOf(db, new URL('http://localhost/trends'));
  const parameters = Object.fromEntries(
    [...searchParams].filter(([key, value]) => value !== '' && !OF_THE_PAGE[name]?.includes(key)),
  );
  return `/embed/${name}?${new URLSearchParams({ ...(await chosen(db, name, parameters)), ...parameters }).toString()}`;
}

/** Whether the first page has movers to show. */
async function hasNews(db: Database): Promise<boolean> {
  const { rising, receding } = moverGroups(await movers(db, { strength: 'any' }));
  return rising.length + receding.length > 0;
}

async function chosen(
  db: Database,
  name: string,
  parameters: Record<string, string>,
): Promise<Record<string, string>> {
  if (name === 'cooccurrence') return { min: USUAL_MIN };
  if (name !== 'trends') return {};
  const { request } = await trendsState(db, parameters);
  return { bucket: request.bucket, measure: request.measure };
}
