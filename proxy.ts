import { NextResponse, type NextRequest } from 'next/server';
import { database } from './lib/db/open';
import { currentPaperId } from './lib/queries/papers/current-paper-id';
import { isKept } from './lib/queries/pins/is-kept';
import { pinnedAddress } from './lib/queries/pins/pinned-address';
import { knownThemes } from './lib/queries/themes/known-themes';

/**
 * A paper or theme that is not held gets the page for what does not exist, as HTML. Next itself would send
 * an empty body that only script fills, when a page finds out by itself. Nothing else passes through here:
 * a proxy in front of uploads would cut them.
 */
export const config = { matcher: ['/papers/:id', '/themes/:id'] };

/** No page has this address. */
const NOWHERE = '/nowhere';

export default async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, kind, id = ''] = request.nextUrl.pathname.split('/');
  // A database that is away is told by the page.
  const known = await isHeld(kind, decodeURIComponent(id), request.nextUrl).catch(() => true);
  return known ? NextResponse.next() : NextResponse.rewrite(new URL(NOWHERE, request.url));
}

async function isHeld(kind: string | undefined, id: string, page: URL): Promise<boolean> {
  const db = await database();
  if (kind === 'papers') return (await currentPaperId(db, id)) !== null;
  // The page of a theme that the taxonomy has no more may be pinned to a time when it had.
  const asof = page.searchParams.get('asof');
  return (
    (await knownThemes(db)).has(id) ||
    (asof !== null && (await isKept(db, asof, pinnedAddress(page.pathname, page.searchParams))))
  );
}
