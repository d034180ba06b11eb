import type { KeyedRecord, Paper } from '../../model/paper';
import type { Tag } from '../../model/theme';
import { classifyRecords, type RecordCounts } from '../stage/classify-records';
import { copyRow } from '../stage/copy-row';
import { paperRow } from './paper-rows';
import type { ResolvedPaper } from '../family/resolve-family';
import type { SettledPaper } from './settled-paper';
import type { SourceRecord } from '../record/source-record';

/** What one family comes to. */
export interface SettledFamily {
  /** Papers that are new or differ from what is held: written whole. */
  written: SettledPaper[];
  /** Papers as held, with what new sources and keys they gained. */
  kept: SettledPaper[];
  counts: RecordCounts & { fused: number };
}

export interface Resolving {
  resolve(records: readonly KeyedRecord[]): ResolvedPaper[];
  tag(text: { title: string; abstract: string | null }): Tag[];
  key(record: SourceRecord): KeyedRecord;
  /** The dump that comes in: what its records did is counted. Null where none does. */
  incoming: string | null;
}

/** Resolves a family and compares it with the papers held before. */
export function settleFamily(
  family: readonly SourceRecord[],
  old: ReadonlyMap<string, Paper>,
  by: Resolving,
): SettledFamily {
  const sources = new Map(family.map((source) => [place(source), source]));
  const held = countBy(family.map(({ origin }) => origin));
  const settled: SettledFamily = {
    written: [],
    kept: [],
    counts: { added: 0, merged: 0, unchanged: 0, fused: 0 },
  };
  for (const { paper, members, keys } of by.resolve(family.map(by.key))) {
    const records = members.map((member) => sourceOf(sources, member));
    const origins = countBy(records.map(({ origin }) => origin));
    countRecords(settled, members, records, by.incoming);
    const before = old.get(paper.id);
    const isKept =
      before !== undefined &&
      origins.has(paper.id) &&
      origins.size === (origins.has(null) ? 2 : 1) &&
      origins.get(paper.id) === held.get(paper.id) &&
      copyRow(paperRow(before)) === copyRow(paperRow(paper));
    if (isKept) {
      settled.kept.push({
        paper,
        keys,
        records: records.filter(({ origin }) => origin === null),
        tags: null,
      });
    } else {
      const sameText = before?.title === paper.title && before?.abstract === paper.abstract;
      settled.written.push({ paper, keys, records, tags: sameText ? null : by.tag(paper) });
    }
  }
  return settled;
}

function countRecords(
  { counts }: SettledFamily,
  members: readonly KeyedRecord[],
  records: readonly SourceRecord[],
  incoming: string | null,
): void {
  // A record of the incoming dump is new, also where it has become a paper on the way.
  const isNew = ({ origin, dump }: SourceRecord): boolean => origin === null || dump === incoming;
  const paperOf = (record: SourceRecord | undefined): string | null =>
    record === undefined || isNew(record) ? null : record.origin;
  const from = (paper: string | null): KeyedRecord[] =>
    members.filter((_, index) => paperOf(records[index]) === paper);
  const known = [...new Set(records.flatMap((record) => paperOf(record) ?? []))];
  counts.fused += Math.max(0, known.length - 1);
  const fresh = from(null).sort((a, b) => a.position - b.position);
  if (fresh.length === 0) return;
  const gained = classifyRecords(known.map(from), fresh);
  counts.added += gained.added;
  counts.merged += gained.merged;
  counts.unchanged += gained.unchanged;
}

function sourceOf(sources: ReadonlyMap<string, SourceRecord>, member: KeyedRecord): SourceRecord {
  const source = sources.get(place(member));
  if (source === undefined)
    throw new Error(`A paper holds a record that its family does not: ${place(member)}`);
  return source;
}

function place({ dump, position }: { dump: string; position: number }): string {
  return `${dump} ${position}`;
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
