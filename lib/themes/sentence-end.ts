/** Five bits of each of at most six letters, whatever their case. */
function letterKey(text: string, start: number, end: number): number {
  let key = 0;
  for (let i = start; i < end; i++) key = (key << 5) | (text.charCodeAt(i) & 31);
  return key;
}

/** Words before a full stop that end no sentence, by their `letterKey`. */
const ABBREVIATIONS = new Set(
  'al vs cf fig figs eq eqs sec resp approx dr no st ie eg ref refs wrt ca viz'
    .split(' ')
    .map((word) => letterKey(word, 0, word.length)),
);

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isCloser = (code: number) =>
  code === 41 || code === 93 || code === 34 || code === 39 || code === 0x201d || code === 0x2019;

/** Whether the stop at `position` follows an abbreviation or an initial (`e.g.`, `et al.`, `J.`). */
function abbreviates(text: string, position: number): boolean {
  let start = position;
  while (start > 0 && position - start < 8 && isLetter(text.charCodeAt(start - 1))) start--;
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  if (position - start === 1) return before === 46 || (isBlank(before) && text.charCodeAt(start) < 97);
  return position - start < 7 && ABBREVIATIONS.has(letterKey(text, start, position));
}

/**
 * Whether the full stop, question or exclamation mark at `position` ends a sentence: blanks follow
 * (after closing quotes or brackets, if any), then something other than a lower-case letter, and it
 * ends no abbreviation. The end of the text ends a sentence too.
 *
 * natural's SentenceTokenizer cuts ordinary prose the same way (the tests compare), but reads 3 MB/s
 * and cuts inside numbers; this is asked once for each stop in the tagger's inner loop.
 */
export function isSentenceEnd(text: string, position: number): boolean {
  let next = position + 1;
  while (next < text.length && isCloser(text.charCodeAt(next))) next++;
  if (next >= text.length) return true;
  if (!isBlank(text.charCodeAt(next))) return false;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (code >= 97 && code <= 122) return false;
  return text.charCodeAt(position) !== 46 || !abbreviates(text, position);
}
