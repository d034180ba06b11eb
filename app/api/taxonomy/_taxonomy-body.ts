import type { Database } from '@/lib/db/client';
import { TidelineError } from '@/lib/errors';
import { taxonomyEditRequest } from '@/lib/model/request/taxonomy-edit-request';
import { findTaxonomy } from '@/lib/queries/taxonomy/taxonomy-answer';
import { editTaxonomy } from '@/lib/themes/edit-taxonomy';

const MOST_BYTES = 2 * 1024 * 1024;

/** The text of a body, read no further than 2 MiB. */
async function smallText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new TidelineError('too-large', 'A taxonomy may have 2 MiB at most.');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new TidelineError('bad-parameter', 'The body must be text in UTF-8.');
  }
}

/**
 * The taxonomy that a body gives: as YAML, or as JSON `{"edits": […]}` to the one saved last.
 * @throws TidelineError `bad-parameter`, `bad-taxonomy` or `too-large`.
 */
export async function taxonomyBody(db: Pick<Database, 'pool'>, request: Request): Promise<string> {
  const text = await smallText(request);
  if (text.includes('\0')) throw new TidelineError('bad-parameter', 'The body holds a zero byte.');
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return text;
  const parsed = taxonomyEditRequest.safeParse(json(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TidelineError(
      'bad-parameter',
      `The body must be {"edits": [{"change": …}, {"add": …}, {"remove": …}, {"groups": […]}]}: ${issue?.path.join('.')}: ${issue?.message}.`,
      { parameter: 'edits' },
    );
  }
  return editTaxonomy((await findTaxonomy(db)).yaml, parsed.data.edits);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
