import type { DumpFormat, Parsed } from '../../model/record';
import { PageReader } from './papers-page/page-reader';
import { LineSplitter } from './line-splitter';

const SIGNS: readonly [RegExp, number][] = [
  [/^[^\w\r\n\u2028\u2029]*Get trending papers in your email inbox/m, 0.95],
  [/by\s*\[?.{0,80}\bAK\b[\s\S]{0,80}and the research community/, 0.95],
  [/^[ \t•*–-]*\d[\d,]* authors?\b.*\n{1,3}(?:·[ \t]*\n{1,3})?.*[A-Z][a-z]{2} \d{1,2}/m, 0.8],
  [/^.*·\s*(?:Published on )?[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?\b/m, 0.6],
  [/^[ \t]*[•·*–-][ \t]*\d[\d,]* authors?[ \t\r]*$/m, 0.6],
  [/\[[^\]\n]{1,400}\]\(https:\/\/huggingface\.co\/papers\/\d{4}\.\d{5}\)/, 0.6],
];
/** How text of another format opens. */
const FOREIGN = /^\s*(?:[{<@%]|\[\s*[{\]"]|TY\s+-)/;

async function* parse(text: AsyncIterable<string>): AsyncGenerator<Parsed> {
  const lines = new LineSplitter();
  const page = new PageReader();
  for await (const chunk of text) for (const line of lines.push(chunk)) yield* page.read(line);
  for (const line of lines.end()) yield* page.read(line);
  yield* page.end();
}

/**
 * Text of a Hugging Face papers page, copied from a browser or captured by a tool: the daily list,
 * the trending list, the results of a search. The page opens with the site's own lines and the day
 * without its year; then each paper has a title, an abstract, and a trailer of authors or
 * organisation and date. Any of these may be missing. Reads the plain text, Markdown with links
 * inline or numbered, addresses on lines of their own, hard-wrapped abstracts, upvotes before or after.
 *
 * A line that is part of no record is rejected when it could be one. Dates count as the first version:
 * the page shows `publishedAt`.
 */
export const hfPage: DumpFormat = {
  name: 'hf-page',
  sniff: (head) =>
    FOREIGN.test(head) ? 0 : Math.max(0, ...SIGNS.map(([sign, sure]) => (sign.test(head) ? sure : 0))),
  parse,
};
