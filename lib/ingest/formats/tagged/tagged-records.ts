import { LineSplitter, type Line } from '../line-splitter';
import { RECORD_LIMIT } from '../record-limit';

/** A record of lines that open with a tag of two characters. */
export interface TaggedRecord {
  line: number;
  /** Values by tag, in order; each line of a value that goes on is added to it. */
  fields: Map<string, string[]>;
  tooLong: boolean;
  /** It lacks the line that ends a record. */
  unfinished: boolean;
}

/** `TY  - JOUR` */
const RIS = /^\s{0,2}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*))?$/;
/** `TI A title`, going on in lines that open with three spaces. */
const PLAIN = /^(\uFEFF?[A-Z][A-Z0-9])(?: (.*))?$/;

/**
 * Cuts lines with tags into records, in RIS (`TY  - ` to `ER  - `) or as Web of Science writes them
 * (`PT ` to `ER`). A record that is not ended goes up to the opening of the next. Lines before the first
 * record are passed over; a line without a tag goes on the value before it.
 */
export class TaggedRecords {
  private readonly lines = new LineSplitter();
  private record: TaggedRecord | null = null;
  private tag: string | null = null;
  private length = 0;
  private plain: boolean | null = null;
  private out: TaggedRecord[] = [];

  push(chunk: string): TaggedRecord[] {
    for (const line of this.lines.push(chunk)) this.read(line);
    return this.out.splice(0);
  }

  end(): TaggedRecord[] {
    for (const line of this.lines.end()) this.read(line);
    this.finish(true);
    return this.out.splice(0);
  }

  private read(line: Line): void {
    const ris = RIS.exec(line.text);
    this.plain ??= ris !== null ? false : /^(?:FN|PT) /.test(line.text) ? true : null;
    const found = this.plain === true ? PLAIN.exec(line.text) : ris;
    const tag = found?.[1] ?? null;
    if (tag === (this.plain === true ? 'PT' : 'TY')) this.start(line);
    else if (tag === 'ER') this.finish(false);
    if (this.record === null) return;
    this.length += line.text.length;
    this.record.tooLong ||= line.tooLong || this.length > RECORD_LIMIT;
    if (this.record.tooLong) return;
    if (tag !== null) this.add(tag, found?.[2] ?? '');
    else this.goOn(line.text);
  }

  private start(line: Line): void {
    this.finish(true);
    this.record = { line: line.number, fields: new Map(), tooLong: false, unfinished: false };
    this.length = 0;
  }

  private add(tag: string, value: string): void {
    this.tag = tag;
    const values = this.record?.fields.get(tag);
    if (values) values.push(value);
    else this.record?.fields.set(tag, [value]);
  }

  private goOn(text: string): void {
    const values = this.tag === null ? undefined : this.record?.fields.get(this.tag);
    if (values === undefined || text.trim() === '') return;
    if (this.plain === true && /^(?:AU|AF)$/.test(this.tag ?? '')) values.push(text.trim());
    else values.push(`${values.pop() ?? ''} ${text.trim()}`);
  }

  private finish(unfinished: boolean): void {
    if (this.record !== null) this.out.push({ ...this.record, unfinished });
    this.record = null;
    this.tag = null;
  }
}
