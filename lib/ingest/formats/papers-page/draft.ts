import type { Parsed, RawRecord, StatedDate } from '../../../model/record';
import { emptyRecord } from '../empty-record';
import { excerpt } from '../excerpt';
import { RECORD_LIMIT } from '../record-limit';
import type { Block } from './block';
import { paperLink, paperPage } from './paper-link';
import { readsAsTitle } from './prose';

/** A record of the page while it is being read. */
export class Draft {
  arxivId: string | null;
  organisation: string | null = null;
  authorCount: number | null = null;
  date: StatedDate | null = null;
  /** Authors or a date were read: what follows belongs to the next record. */
  closed = false;
  private readonly title: string;
  private readonly paragraphs: string[] = [];
  private length: number;
  private tooLong: boolean;

  constructor(
    private readonly block: Block,
    heldId: string | null,
  ) {
    this.title = block.text;
    this.length = this.title.length;
    this.tooLong = block.tooLong;
    this.arxivId = Draft.idIn(block) ?? heldId;
  }

  /** The arXiv id that the links of a block hold. */
  static idIn(block: Block): string | null {
    for (const link of block.links) {
      const found = paperLink(link);
      if (found) return found.arxivId;
    }
    return null;
  }

  /** The title surely is one: a heading or a link. */
  get certain(): boolean {
    return this.block.heading || this.block.linked;
  }

  /** Number of the link that its title is, where links are numbered and their addresses follow later. */
  get reference(): number | null {
    return this.block.reference;
  }

  /** Nothing but a title that may not be one. */
  get alone(): boolean {
    return !this.hasAbstract && !this.closed && !this.certain && this.arxivId === null;
  }

  get hasAbstract(): boolean {
    return this.paragraphs.length > 0;
  }

  addParagraph(block: Block): void {
    this.arxivId ??= Draft.idIn(block);
    const text = block.text;
    this.length += text.length;
    this.tooLong ||= block.tooLong || this.length > RECORD_LIMIT;
    const goesOn = block.adjacent && this.hasAbstract;
    if (this.tooLong) this.paragraphs.splice(0, this.paragraphs.length, '');
    else if (goesOn) this.paragraphs.push(`${this.paragraphs.pop() ?? ''} ${text}`);
    else this.paragraphs.push(text);
  }

  finish(): Parsed {
    const { line } = this.block;
    const reject = (reason: string): Parsed => ({
      kind: 'rejected',
      rejected: { line, reason, excerpt: excerpt(this.title) },
    });
    if (this.tooLong) return reject('the record is longer than 8 MiB');
    if (this.alone && !readsAsTitle(this.title))
      return reject('a line by itself, with neither abstract nor authors, date or link');
    return { kind: 'record', record: this.record() };
  }

  private record(): RawRecord {
    const abstract = this.paragraphs.join('\n\n');
    return {
      ...emptyRecord(this.block.line, this.title),
      abstract: abstract === '' ? null : abstract,
      authorCount: this.authorCount,
      organisation: this.organisation,
      arxivId: this.arxivId,
      url: this.arxivId === null ? null : paperPage(this.arxivId),
      dates: this.date === null ? [] : [this.date],
    };
  }
}
