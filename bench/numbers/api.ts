import type { Database } from '../../lib/db/client';
import type { Reading } from '../../lib/queries/readings/reading';
import { papersReading } from '../../lib/queries/readings/papers-reading';
import type { PaperPage } from '../../lib/model/answers';
import { heldPaper, type HeldPaper } from './held-paper';

export type Parameters = Record<string, string>;

/** What the API answers, read back from its JSON. */
export async function asked<Answer>(db: Database, reading: Reading, parameters: Parameters): Promise<Answer> {
  const { body } = await reading.reply(db, parameters);
  let text = '';
  for await (const piece of body) text += String(piece);
  return JSON.parse(text) as Answer;
}

const PAGE = 1000;

/** Every paper that `/api/papers` lists, page by page to the last. */
export async function listed(db: Database, parameters: Parameters): Promise<HeldPaper[]> {
  const found: HeldPaper[] = [];
  let cursor: Parameters = {};
  for (;;) {
    const page = await asked<PaperPage>(db, papersReading, {
      ...parameters,
      ...cursor,
      limit: String(PAGE),
    });
    found.push(...page.papers.map(heldPaper));
    if (page.next === null) {
      if (page.total !== found.length)
        throw new Error(`total says ${page.total}, pages hold ${found.length}`);
      return found;
    }
    cursor = { cursor: page.next };
  }
}
