import { TidelineError } from '../errors';
import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';

/** Lines tagged, up to the first that is no paper. */
export interface TaggedBlock {
  output: string;
  /** Why the block ends before its end; null where it does not. */
  failure: string | null;
}

interface PaperLine {
  id: string | number;
  title: string;
  abstract?: string | null;
}

/** What keeps a value from being a paper; null where nothing does. Without zod, which takes longer to load than to tag. */
function complaintOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'the object: one with id, title and abstract is expected';
  const { id, title, abstract } = value as Partial<Record<keyof PaperLine, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'id: a text or a number is expected';
  if (typeof title !== 'string') return 'title: a text is expected';
  const accepted = abstract === undefined || abstract === null || typeof abstract === 'string';
  return accepted ? null : 'abstract: a text or null is expected';
}

function parseLine(text: string, line: number): PaperLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TidelineError('bad-parameter', `Line ${line} is no JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
  const complaint = complaintOf(value);
  if (complaint !== null) throw new TidelineError('bad-parameter', `Line ${line}: ${complaint}`);
  return value as PaperLine;
}

function tagLine(tagger: Tagger, text: string, line: number): string {
  const { id, title, abstract } = parseLine(text, line);
  const themes = tagPaper(tagger, { title, abstract: abstract ?? null }).map(
    ({ theme, strength, spans }) => ({
      id: theme,
      strength,
      spans: spans.map(({ field, start, end, text: words }) => ({ field, start, end, text: words })),
    }),
  );
  return `${JSON.stringify({ id, themes })}\n`;
}

/**
 * Tags papers, one JSON object a line, in their order: one line each. Blank lines are passed over but
 * counted; a byte order mark before the first line of all is dropped.
 *
 * @param bytes whole lines in UTF-8; `first` is the number of their first, from 1.
 */
export function tagBlock(tagger: Tagger, bytes: Uint8Array, first: number): TaggedBlock {
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (first === 1) text = text.replace(/^\ufeff/, '');
  let output = '';
  try {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') output += tagLine(tagger, line, first + index);
    }
  } catch (error) {
    if (!(error instanceof TidelineError)) throw error;
    return { output, failure: error.message };
  }
  return { output, failure: null };
}
