import type { Database } from '../../db/client';
import type { PaperSummary } from '../../model/answers';
import { papersRequest, type PapersRequest } from '../../model/request/papers-request';
import { paperPage } from './paper-page';
import { summaryOf, type PaperRow } from './paper-row';
import type { PaperPlace } from './paper-cursor';
import { checkPapers } from './papers';
import { withWords } from '../search/with-words';
import { pinnableRows } from '../pins/pinnable-rows';
import { themesOfPapers } from './themes-of-papers';

export type FullPaper = PaperSummary &
  Pick<PaperRow, 'abstract' | 'categories' | 'keywords' | 'arxivId' | 'doi'>;

const AT_ONCE = 1000;

/** Every paper of a list, whatever its limit, read as it is asked for: what a file of papers holds. */
export const allPapers = pinnableRows('all-papers', papersRequest, readAll);

async function* readAll(db: Database, asked: PapersRequest): AsyncGenerator<FullPaper> {
  await checkPapers(db, asked);
  const request = await withWords(db, asked, { scored: asked.sort === 'relevance' });
  let after: PaperPlace | null = null;
  for (;;) {
    const page = await paperPage(db, request, after, AT_ONCE);
    const themes = await themesOfPapers(
      db,
      page.map(({ id }) => id),
    );
    for (const paper of page) {
      const { abstract, categories, keywords, arxivId, doi } = paper;
      yield { ...summaryOf(paper, themes.get(paper.id) ?? []), abstract, categories, keywords, arxivId, doi };
    }
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return;
    after = { sort: request.sort, id: last.id, day: last.day, rank: last.rank };
  }
}
