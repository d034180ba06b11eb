import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import { CrawlYearEvidence, inferCrawlDay } from '../record/crawl-year';
import type { ReadToEnd } from './paper-batch';

/** What was asked for besides the bytes. */
export interface DumpRequest {
  name: string;
  /** Null: found by content. */
  format: FormatName | null;
  /** Null: inferred where the dump allows it. */
  crawledOn: Day | null;
}

/** A dump that was read to its end. */
export interface StagedDump extends Omit<ReadToEnd, 'evidence'> {
  name: string;
  format: FormatName;
  crawledOn: Day | null;
  crawlGiven: boolean;
  notes: string[];
  /** What the dump says of its crawl year: a day given later is judged by it. */
  evidence: CrawlYearEvidence;
}

/** A dump with its crawl day, given or inferred from what its records state. */
export function stagedDump(request: DumpRequest, format: FormatName, end: ReadToEnd): StagedDump {
  const evidence = CrawlYearEvidence.parse(end.evidence);
  const { crawledOn, notes } = inferCrawlDay(evidence, request.crawledOn);
  const { name } = request;
  return { ...end, name, format, crawledOn, crawlGiven: request.crawledOn !== null, notes, evidence };
}
