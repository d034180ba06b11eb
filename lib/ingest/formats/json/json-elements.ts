import { JsonDocument } from './json-document';
import type { JsonElement } from './json-element';
import { JsonLines } from './json-lines';

/** A first line longer than this is taken for a document on one line. */
const LONGEST_FIRST_LINE = 4 * 1024 ** 2;

/** JSON Lines when the first line that is not empty is a JSON object by itself; null while it is not known to its end. */
function isLines(start: string, whole: boolean): boolean | null {
  const text = start.replace(/^[\s\ufeff]+/, '');
  if (text !== '' && !text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  if (end < 0 && !whole && text.length < LONGEST_FIRST_LINE) return null;
  try {
    JSON.parse(end < 0 ? text : text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/**
 * The elements of a JSON dump, be it JSON Lines, an array, an envelope or one object, in batches as
 * the text arrives. Memory is bounded by one element.
 */
export async function* jsonElements(text: AsyncIterable<string>): AsyncGenerator<JsonElement[]> {
  let reader: JsonLines | JsonDocument | null = null;
  let start = '';
  for await (const chunk of text) {
    if (reader !== null) {
      yield reader.push(chunk);
      continue;
    }
    start += chunk;
    const lines = isLines(start, false);
    if (lines === null) continue;
    reader = lines ? new JsonLines() : new JsonDocument();
    yield reader.push(start);
  }
  if (reader === null) {
    reader = isLines(start, true) ? new JsonLines() : new JsonDocument();
    yield reader.push(start);
  }
  yield reader.end();
}
