import type { Database } from '@/lib/db/client';
import { USUAL_MIN } from '../../co-occurrence/_components/cooccurrence-state';
import { trendsState } from '../../trends/_components/trends-state';

/** Pages with a chart, by the name of what is embedded of them. */
const PAGES: Record<string, string> = {
  '/trends': 'trends',
  '/compare': 'compare',
  '/co-occurrence': 'cooccurrence',
};
const OF_THE_PAGE = ['form', 'at', 'papers', 'by'];

/** Where the chart of a page stands alone, with what the page chose by itself; null for a page without one. */
export async function embedAddress(db: Database, { pathname, searchParams }: URL): Promise<string | null> {
  if (pathname.startsWith('/embed/')) return `${pathname}?${searchParams.toString()}`;
  const name = PAGES[pathname];
  if (name === undefined) return null;
  const parameters = Object.fromEntries(
    [...searchParams].filter(([key, value]) => value !== '' && !OF_THE_PAGE.includes(key)),
  );
  return `/embed/${name}?${new URLSearchParams({ ...(await chosen(db, name, parameters)), ...parameters }).toString()}`;
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
