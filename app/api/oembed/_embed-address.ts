import type { Database } from '@/lib/db/client';
import { USUAL_MIN } from '../../co-occurrence/_components/cooccurrence-state';
import { trendsState } from '../../trends/_components/trends-state';

/** Pages with a chart, by the name of what is embedded of them. */
const PAGES: Record<string, string> = {
  '/trends': 'trends',
  '/compare': 'compare',
  '/co-occurrence': 'cooccurrence',
};
/** Parameters of pages that their charts do not take. */
const OF_THE_PAGE: Record<string, string[]> = {
  trends: ['at', 'papers', 'mix', 'phrase'],
  compare: ['form', 'by', 'at', 'papers', 'mix'],
  cooccurrence: ['form', 'at', 'papers'],
};

/** Where the chart of a page stands alone, with what the page chose by itself; null for a page without one. */
export async function embedAddress(db: Database, { pathname, searchParams }: URL): Promise<string | null> {
  if (pathname.startsWith('/embed/')) return `${pathname}?${searchParams.toString()}`;
  const name = PAGES[pathname];
  if (name === undefined) return null;
  const parameters = Object.fromEntries(
    [...searchParams].filter(([key, value]) => value !== '' && !OF_THE_PAGE[name]?.includes(key)),
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
