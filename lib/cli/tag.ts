import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { TidelineError } from '../errors';
import { shippedTaxonomy } from '../shipped-taxonomy';
import { loadTaxonomy } from '../themes/load-taxonomy';
import { tagPaper } from '../themes/tag-paper';
import { buildTagger, type Tagger } from '../themes/tagger';
import type { Command } from './command';

const USAGE = 'tag [--taxonomy FILE] < papers.jsonl';

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

/** One line of output for one of input. */
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

/** Tags line by line; blank lines are passed over but counted. */
async function tagStream(tagger: Tagger, input: NodeJS.ReadableStream, output: NodeJS.WritableStream) {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++;
    if (text.trim() === '') continue;
    if (!output.write(tagLine(tagger, line === 1 ? text.replace(/^\ufeff/, '') : text, line))) {
      await once(output, 'drain');
    }
  }
}

export const command: Command = {
  name: 'tag',
  usage: USAGE,
  async run(args) {
    const [option, file, ...rest] = args;
    const known = option === undefined || (option === '--taxonomy' && file !== undefined);
    if (!known || rest.length > 0) throw new TidelineError('bad-parameter', `Usage: ${USAGE}`);
    const taxonomy = file === undefined ? shippedTaxonomy() : loadTaxonomy(readFileSync(file, 'utf8'));
    await tagStream(buildTagger(taxonomy), process.stdin, process.stdout);
    return 0;
  },
};
