import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CrawlYearEvidence, inferCrawlDay, type CrawlYear } from '../../../lib/ingest/record/crawl-year';
import { hfPage } from '../../../lib/ingest/formats/hf-page';
import { keyRecord } from '../../../lib/ingest/record/keyed-record';
import type { KeyedRecord } from '../../../lib/model/paper';
import type { Rejected } from '../../../lib/model/record';

const SEEDS = join(import.meta.dirname, '../../../seeds');

export interface ReadSeed extends CrawlYear {
  file: string;
  records: KeyedRecord[];
  rejected: Rejected[];
}

/** One file of seeds/, read and dated as ingestion does it. */
async function readSeed(file: string): Promise<ReadSeed> {
  const evidence = new CrawlYearEvidence();
  const raw = [];
  const rejected = [];
  async function* text(): AsyncGenerator<string> {
    yield readFileSync(join(SEEDS, file), 'utf8');
  }
  for await (const entry of hfPage.parse(text())) {
    if (entry.kind === 'crawl-day') evidence.crawlDay(entry.value);
    else if (entry.kind === 'rejected') rejected.push(entry.rejected);
    else {
      evidence.record(entry.record);
      raw.push(entry.record);
    }
  }
  const { crawledOn, notes } = inferCrawlDay(evidence, null);
  const records = raw.map((record, position) =>
    keyRecord({ dump: file, format: 'hf-page', position }, record, crawledOn),
  );
  return { file, crawledOn, notes, records, rejected };
}

/** Every file of seeds/, in the order of their names. */
export async function readSeeds(): Promise<ReadSeed[]> {
  return Promise.all(readdirSync(SEEDS).sort().map(readSeed));
}
