import { TidelineError } from '../../errors';
import type { DumpFormat, Rejected } from '../../model/record';
import { KEPT_REJECTIONS } from '../dumps/kept-rejections';
import { formatNamed, sniffFormat } from '../formats/registry';
import { CrawlYearEvidence } from '../record/crawl-year';
import type { OpenedDump } from '../source/open-source';
import { peekHead } from '../source/peek-head';
import type { TagText } from '../tagging/tag-text';
import { BatchBuilder } from './batch-builder';
import type { DumpRequest } from './staged-dump';
import type { Reading } from './paper-batch';
import { storable } from './storable';

const PAPERS_A_BATCH = 2_000;
/** A batch of long papers ends sooner, so that memory stays bounded. */
const CHARACTERS_A_BATCH = 8_000_000;

/**
 * Reads a dump to its end: its format found by content, its records parsed, tagged and made ready to be
 * stored, in batches.
 * @param id the dump's, known from its bytes.
 * @throws TidelineError `unknown-format`, saying what was tried, when no format recognises it.
 */
export async function* readDump(
  opened: OpenedDump,
  { id, request, tag }: { id: string; request: DumpRequest; tag: TagText },
): AsyncGenerator<Reading> {
  const { head, text } = await peekHead(opened.text);
  const format = request.format === null ? recognise(head) : formatNamed(request.format);
  yield { kind: 'format', format: format.name };
  const builder = new BatchBuilder({
    dump: { id, format: format.name, crawledOn: request.crawledOn },
    tag,
  });
  const counts = { kept: 0, rejected: 0, damaged: 0 };
  const rejections: Rejected[] = [];
  const evidence = new CrawlYearEvidence();
  let characters = 0;
  for await (const parsed of format.parse(text, request.name)) {
    if (parsed.kind === 'crawl-day') {
      evidence.crawlDay(parsed.value);
      continue;
    }
    const record = parsed.kind === 'record' ? storable(parsed.record) : parsed.rejected;
    if ('reason' in record) {
      counts.rejected += 1;
      if (rejections.length < KEPT_REJECTIONS) rejections.push(record);
      continue;
    }
    evidence.record(record);
    if (builder.add(record, counts.kept).damaged !== null) counts.damaged += 1;
    counts.kept += 1;
    characters += record.abstract?.length ?? 0;
    if (builder.papers < PAPERS_A_BATCH && characters < CHARACTERS_A_BATCH) continue;
    yield { kind: 'batch', batch: builder.take(counts.kept + counts.rejected) };
    characters = 0;
  }
  yield { kind: 'batch', batch: builder.take(counts.kept + counts.rejected) };
  yield { kind: 'end', end: { ...opened.summary(), ...counts, rejections, evidence: evidence.toJSON() } };
}

function recognise(head: string): DumpFormat {
  const { format, tried } = sniffFormat(head);
  if (format !== null) return format;
  const names = tried.map(({ name }) => name).join(', ');
  throw new TidelineError(
    'unknown-format',
    head.trim() === ''
      ? 'The file is empty.'
      : `No format recognises the file. Tried: ${names}. Name one with "format" if you know it.`,
  );
}
