import type { Day } from '../../model/bucket';
import type { KeyedRecord } from '../../model/paper';
import type { RawRecord } from '../../model/record';
import type { Tag } from '../../model/theme';
import { resolveFamily } from '../family/resolve-family';
import { keyRecord } from '../record/keyed-record';
import { statedJson } from '../record/source-record';
import { columnTypes, paperRow, recordRow, tagRow } from '../store/paper-rows';
import type { TagText } from '../tagging/tag-text';
import type { IncomingDump } from '../store/read-families';
import type { CountedPaper, PaperBatch } from './paper-batch';
import { RowEncoder } from './row-encoder';

/** What the records of a dump have in common while it is read. */
export interface BatchContext {
  dump: IncomingDump;
  tag: TagText;
}

/** Makes each record the paper that it is alone, tagged and encoded for COPY, and gathers these. */
export class BatchBuilder {
  private readonly rows = {
    paper: new RowEncoder(columnTypes('paper')),
    identity_key: new RowEncoder(columnTypes('identity_key')),
    record: new RowEncoder(columnTypes('record')),
    tag: new RowEncoder(columnTypes('tag')),
  };
  private ids: string[] = [];
  private keys: string[][] = [];
  private open: boolean[] = [];
  private counted: CountedPaper[] = [];

  constructor(private readonly context: BatchContext) {}

  get papers(): number {
    return this.ids.length;
  }

  /** Adds a record and returns its keys. */
  add(record: RawRecord, position: number): KeyedRecord['keys'] {
    const { dump, tag } = this.context;
    const at = { dump: dump.id, format: dump.format, position };
    const keyed = keyRecord(at, record, dump.crawledOn);
    const [resolved] = resolveFamily([keyed]);
    if (resolved === undefined) throw new Error('a record came to no paper');
    const { paper, keys } = resolved;
    const tags = tag(paper);
    const { title, abstract, line } = record;
    const source = { dump: dump.id, position, line, title, abstract, stated: statedJson(record) };
    this.rows.paper.row(paperRow(paper));
    for (const { key, keyId } of keys) this.rows.identity_key.row([key, paper.id, keyId]);
    this.rows.record.row(recordRow(paper, source));
    for (const found of tags) this.rows.tag.row(tagRow(paper, found));
    for (const encoder of Object.values(this.rows)) encoder.endPaper();
    this.ids.push(paper.id);
    this.keys.push(keys.map(({ key }) => key));
    this.open.push(isOpen(record, dump.crawledOn));
    this.counted.push({
      day: paper.date?.day ?? null,
      precision: paper.date?.precision ?? 'none',
      venue: paper.venue,
      about: themesOf(tags, 'about'),
      mentioned: themesOf(tags, 'mention'),
    });
    return keyed.keys;
  }

  /** All that was added since the last time. */
  take(records: number): PaperBatch {
    const { paper, identity_key, record, tag } = this.rows;
    const batch = {
      ids: this.ids,
      keys: this.keys,
      open: this.open,
      counted: this.counted,
      rows: {
        paper: paper.take(),
        identity_key: identity_key.take(),
        record: record.take(),
        tag: tag.take(),
      },
      records,
    };
    this.ids = [];
    this.keys = [];
    this.open = [];
    this.counted = [];
    return batch;
  }
}

function isOpen({ dates }: RawRecord, crawledOn: Day | null): boolean {
  return crawledOn === null && dates.some(({ value }) => value.startsWith('--'));
}

function themesOf(tags: readonly Tag[], strength: Tag['strength']): string[] {
  return tags.filter((tag) => tag.strength === strength).map(({ theme }) => theme);
}
