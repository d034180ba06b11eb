import { rows, sql, type Database } from '../../db/client';
import type { PaperPage } from '../../model/answers';
import { papersRequest, type PapersRequest } from '../../model/request/papers-request';
import { checkDump } from '../dumps/check-dump';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { looksAtPapers } from '../filter/paper-conditions';
import { withWords } from '../search/with-words';
import { readCursor, writeCursor } from './paper-cursor';
import { paperPage } from './paper-page';
import { summaryOf } from './paper-row';
import { paperSelection } from './paper-selection';
import { paperTotal } from './paper-total';
import { themeTotals } from '../themes/theme-totals';
import { themesOfPapers } from './themes-of-papers';
import { pinnable } from '../pins/pinnable';

/** One page of the papers that have all the themes and pass every filter. */
export const papers = pinnable('papers', papersRequest, pageOf);

async function pageOf(db: Database, asked: PapersRequest): Promise<PaperPage> {
  await checkPapers(db, asked);
  const request = await withWords(db, asked, { scored: asked.sort === 'relevance' });
  const { sort, limit } = request;
  const [total, found] = await Promise.all([
    totalOf(db, request),
    // One more than asked for tells whether there is a next page.
    paperPage(db, request, readCursor(request), limit + 1),
  ]);
  const page = found.slice(0, limit);
  const themes = await themesOfPapers(
    db,
    page.map(({ id }) => id),
  );
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    total,
    papers: page.map((paper) => summaryOf(paper, themes.get(paper.id) ?? [])),
    next: last === undefined ? null : writeCursor({ sort, id: last.id, day: last.day, rank: last.rank }),
  };
}

/** @throws TidelineError `bad-parameter` where the request names a theme or a dump that is not there. */
export const checkPapers = pinnable('check-papers', papersRequest, checked);

async function checked(db: Database, request: PapersRequest): Promise<void> {
  await checkDump(db, request);
  if (request.themes !== undefined) checkThemes(await knownThemes(db), 'themes', request.themes);
}

async function totalOf(db: Database, request: PapersRequest): Promise<number> {
  if (request.themes === undefined && request.dated === 'any' && !looksAtPapers(request)) {
    return paperTotal(db, request);
  }
  const [theme, ...others] = request.themes ?? [];
  if (theme !== undefined && others.length === 0 && request.dated === 'any' && !looksAtPapers(request)) {
    const [total] = await themeTotals(db, request, [theme]);
    return total?.count ?? 0;
  }
  const [counted] = await rows<{ total: number }>(
    db.pool,
    sql`SELECT count(*)::int AS total ${paperSelection(request, 'nothing').from}`,
  );
  return counted?.total ?? 0;
}
