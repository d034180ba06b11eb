import { z } from 'zod';
import { TidelineError } from '../errors';
import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';

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
 * Tags papers, one JSON object a line, in their order. Blank lines are passed over but counted; a byte
 * order mark before the first line is dropped.
 *
 * @throws TidelineError `bad-parameter` naming the first line that is no paper.
 */
export async function* tagLines(tagger: Tagger, lines: AsyncIterable<string>): AsyncGenerator<string> {
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    yield tagLine(tagger, line === 1 ? text.replace(/^\ufeff/, '') : text, line);
  }
}
