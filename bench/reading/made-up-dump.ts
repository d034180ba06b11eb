import { addDays } from '../../lib/analytics/calendar/add-days';
import type { Taxonomy } from '../../lib/model/taxonomy';
import { endlessPapers } from '../made-up-papers';

const FIRST_DAY = '2010-01-01';
const DAYS = 6168;
/** Each year has this many times the papers of the year before. */
const GROWTH = 1.22;
const LINES_AT_ONCE = 500;

/** A dump of `count` made-up papers as arXiv's metadata snapshot has them, one JSON object a line, oldest first. */
export async function* madeUpDump(taxonomy: Taxonomy, count: number): AsyncGenerator<Uint8Array> {
  const papers = endlessPapers(taxonomy);
  let lines: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const day = addDays(FIRST_DAY, dayOf((index + 0.5) / count));
    const { title, abstract } = papers.next().value;
    const id = `${day.slice(2, 4)}${day.slice(5, 7)}.${String((index % 99_999) + 1).padStart(5, '0')}`;
    const created = new Date(`${day}T12:00:00Z`).toUTCString();
    const versions = [{ version: 'v1', created }];
    lines.push(
      JSON.stringify({
        id,
        title,
        abstract,
        authors: 'A. Author',
        categories: 'cs.LG',
        versions,
        authors_parsed: [],
      }),
    );
    if (lines.length < LINES_AT_ONCE) continue;
    yield Buffer.from(`${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(`${lines.join('\n')}\n`);
}

/** The day, counted from the first, by which a share of all papers is out when their number grows year by year. */
function dayOf(share: number): number {
  const rate = Math.log(GROWTH) / 365.25;
  return Math.min(DAYS - 1, Math.floor(Math.log(1 + share * (Math.exp(rate * DAYS) - 1)) / rate));
}
