import type pg from 'pg';
import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { DumpFormat, Parsed, Rejected } from '../../model/record';
import { TidelineError } from '../../errors';
import { copyInto } from './copy-into';
import type { CopyValue } from './copy-row';
import { CrawlYearEvidence, inferCrawlDay } from '../record/crawl-year';
import { formatNamed, sniffFormat } from '../formats/registry';
import { KEPT_REJECTIONS } from '../dumps/kept-rejections';
import type { OpenedDump } from '../source/open-source';
import { databaseKey, keysOf } from '../record/paper-key';
import { peekHead } from '../source/peek-head';
import { statedJson } from '../record/source-record';
import { storable } from './storable';

/** What was asked for besides the bytes. */
export interface DumpRequest {
  name: string;
  /** Null: found by content. */
  format: FormatName | null;
  /** Null: inferred where the dump allows it. */
  crawledOn: Day | null;
}

/** A dump that was read to its end, its records in the table `staged`. */
export interface StagedDump {
  name: string;
  format: FormatName;
  crawledOn: Day | null;
  crawlGiven: boolean;
  sha256: string;
  bytes: number;
  kept: number;
  rejected: number;
  /** The first of them. */
  rejections: Rejected[];
  notes: string[];
  /** What the dump says of its crawl year: a day given later is judged by it. */
  evidence: CrawlYearEvidence;
  /** Records whose arXiv id is damaged and may be repaired. */
  damaged: number;
}

const COLUMNS = ['position', 'line', 'arxiv', 'doi', 'title_key', 'title', 'abstract', 'stated'];

/**
 * Reads a dump to its end: found by content, parsed, its records copied into `staged` as they come.
 * @throws TidelineError `unknown-format`, saying what was tried, when no format recognises it.
 */
export async function stage(
  client: pg.ClientBase,
  opened: OpenedDump,
  request: DumpRequest,
  onRecord: (records: number) => void,
): Promise<StagedDump> {
  const { head, text } = await peekHead(opened.text);
  const format = request.format === null ? recognise(head) : formatNamed(request.format);
  const reading: Reading = {
    ...{ kept: 0, rejected: 0, damaged: 0 },
    ...{ rejections: [], evidence: new CrawlYearEvidence() },
  };
  await copyInto(
    client,
    { table: 'staged', columns: COLUMNS },
    stagedRows(format.parse(text, request.name), reading, onRecord),
  );
  await client.query('ANALYZE staged');
  const crawl = inferCrawlDay(reading.evidence, request.crawledOn);
  const { sha256, bytes } = opened.summary();
  return {
    ...{ name: request.name, format: format.name, sha256, bytes },
    ...{ crawledOn: crawl.crawledOn, crawlGiven: request.crawledOn !== null },
    ...{ kept: reading.kept, rejected: reading.rejected, rejections: reading.rejections },
    ...{ notes: crawl.notes, evidence: reading.evidence, damaged: reading.damaged },
  };
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

interface Reading {
  kept: number;
  rejected: number;
  damaged: number;
  rejections: Rejected[];
  evidence: CrawlYearEvidence;
}

async function* stagedRows(
  entries: AsyncIterable<Parsed>,
  reading: Reading,
  onRecord: (records: number) => void,
): AsyncGenerator<CopyValue[]> {
  for await (const parsed of entries) {
    if (parsed.kind === 'crawl-day') {
      reading.evidence.crawlDay(parsed.value);
      continue;
    }
    const record = parsed.kind === 'record' ? storable(parsed.record) : parsed.rejected;
    if ('reason' in record) {
      reading.rejected += 1;
      if (reading.rejections.length < KEPT_REJECTIONS) reading.rejections.push(record);
    } else {
      reading.evidence.record(record);
      const keys = keysOf(record);
      if (keys.damaged !== null) reading.damaged += 1;
      yield [
        ...[reading.kept, record.line, keys.arxiv, keys.doi, databaseKey(keys.title)],
        ...[record.title, record.abstract, statedJson(record)],
      ];
      reading.kept += 1;
    }
    onRecord(reading.kept + reading.rejected);
  }
}
