import type { Day } from '../../model/bucket';
import type { FormatName } from '../../model/format';
import type { KeyedRecord } from '../../model/paper';
import type { RawRecord } from '../../model/record';
import { keyRecord } from './keyed-record';

/** A record as the database or the staging table holds it. */
export interface SourceRecord {
  /** The paper that held it before; null for a record that comes in now. */
  origin: string | null;
  dump: string;
  format: FormatName;
  /** Crawl day of its dump. */
  crawledOn: Day | null;
  position: number;
  line: number;
  title: string;
  abstract: string | null;
  /** All else it states, as JSON, dates as they were written. */
  stated: string;
}

/** What the column `stated` keeps of a record. */
export function statedJson(record: RawRecord): string {
  const { line: _line, title: _title, abstract: _abstract, ...stated } = record;
  return JSON.stringify(stated);
}

/** The record with its keys and its dates completed by the crawl day. */
export function keySourceRecord(source: SourceRecord): KeyedRecord {
  const stated = JSON.parse(source.stated) as Omit<RawRecord, 'line' | 'title' | 'abstract'>;
  const record = { ...stated, line: source.line, title: source.title, abstract: source.abstract };
  return keyRecord(source, record, source.crawledOn);
}
