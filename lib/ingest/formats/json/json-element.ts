import { excerpt } from '../excerpt';
import { envelopeIn } from './envelope';
import { isTooDeep, TOO_DEEP } from './nesting';

/** One element of a JSON dump, or why what stands in its place cannot be read. */
export type JsonElement =
  { line: number; value: unknown; problem: null } | { line: number; problem: string; excerpt: string };

/** Why an element longer than a record may be is not read. */
export const TOO_LONG = 'the record is longer than 8 MiB';

/** What stands at `line` and cannot be read. */
export function unreadElement(line: number, problem: string, text: string): JsonElement {
  return { line, problem, excerpt: excerpt(text) };
}

/** JSON, with the bare NaN and Infinity that Python writes made null. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(text)) throw error;
    const bare = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g;
    return JSON.parse(text.replace(bare, (part) => (part.startsWith('"') ? part : 'null'))) as unknown;
  }
}

/** The element that `text` is, or the elements that it holds as an envelope; a problem where it is no JSON. */
export function readElement(line: number, text: string): JsonElement[] {
  if (isTooDeep(text)) return [unreadElement(line, TOO_DEEP, text)];
  let value: unknown;
  try {
    value = parseLoosely(text);
  } catch (error) {
    return [unreadElement(line, `no JSON: ${(error as Error).message}`, text)];
  }
  return (envelopeIn(value) ?? [value]).map((element) => ({ line, value: element, problem: null }));
}
