import { z } from 'zod';
import { TidelineError } from '../errors';
import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';

/** Lines tagged, up to the first that is no paper. */
export interface TaggedBlock {
  output: string;
  /** Why the block ends before its end; null where it does not. */
  failure: string | null;
}

const paperLine = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  abstract: z.string().nullish(),
});

function parseLine(text: string, line: number): z.infer<typeof paperLine> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TidelineError('bad-parameter', `Line ${line} is no JSON: ${(cause as Error).message}`, {
      cause,
    });
  }
  const parsed = paperLine.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') || 'the object';
  throw new TidelineError('bad-parameter', `Line ${line}: ${field}: ${issue?.message ?? 'not accepted'}`);
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
