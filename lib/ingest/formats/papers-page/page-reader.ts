import type { Parsed } from '../../../model/record';
import { excerpt } from '../excerpt';
import type { Line } from '../line-splitter';
import { Block } from './block';
import { Draft } from './draft';
import type { Furniture } from './furniture';
import { plainLine, type PlainLine } from './inline-markup';
import { organisationName } from './organisation-name';
import { pageLine } from './page-line';
import { paperLink } from './paper-link';
import { ReferenceShelf } from './reference-shelf';
import { readsAsAbstract, readsAsParagraph } from './prose';
import type { TrailerPart } from './trailer';

/** Lines longer than this are whole paragraphs, whatever stands in the lines around them. */
const WHOLE_PARAGRAPH = 200;
const LONGEST_ORGANISATION = 120;
const LONGEST_NAME = 60;

/**
 * Reads the lines of a papers page one after another and gives the records as they close. The page
 * is a sequence of blocks; what a block is (title, abstract, organisation) shows only by what follows
 * it, so one block waits until the next is known.
 */
export class PageReader {
  /** Before the first record: lines are the site's own until a crawl day, a heading or an abstract shows up. */
  private head = true;
  /** No record was read yet: a line by itself is then the search query, which the page repeats. */
  private first = true;
  /** In the head: the latest block that may turn out to be the first title. */
  private candidate: Block | null = null;
  private block: Block | null = null;
  private waiting: Block | null = null;
  private draft: Draft | null = null;
  /** The id of an upvote link that stands before its title. */
  private heldId: string | null = null;
  private nameFollows = false;
  private afterBlank = true;
  /** A trailer without a record was reported; its further lines need not be. */
  private orphaned = false;
  private readonly shelf = new ReferenceShelf();

  /** What the line completes. */
  read(line: Line): Parsed[] {
    const plain = plainLine(line.text, this.block?.open);
    const kind = pageLine(plain, (this.block?.lines ?? 0) > 1);
    if (kind.kind === 'text' || kind.kind === 'heading') this.text(line, plain, kind.kind === 'heading');
    else {
      if (!(kind.kind === 'blank' && this.block?.open && plain.text !== '')) this.closeBlock();
      if (kind.kind === 'furniture') this.furniture(kind.which);
      else if (kind.kind === 'underline') this.underline();
      else if (kind.kind === 'count' && kind.opens) this.closeDraft();
      else if (kind.kind === 'submitted') this.submitted(kind.named);
      else if (kind.kind === 'trailer') this.trailer(kind.part, line);
      else if (kind.kind === 'reference') this.shelf.define(kind.number, kind.url);
      for (const link of plain.text.startsWith('http') ? [plain.text] : plain.links) this.link(link);
    }
    this.afterBlank = kind.kind === 'blank';
    return this.shelf.take();
  }

  /** What the end of the page completes. */
  end(): Parsed[] {
    this.closeBlock();
    this.closeDraft();
    return this.shelf.empty();
  }

  private text(line: Line, plain: PlainLine, heading: boolean): void {
    const isName = this.nameFollows && !heading && !plain.linked && plain.text.length <= LONGEST_NAME;
    this.nameFollows = false;
    this.orphaned = false;
    if (isName) return;
    const long = plain.text.length > WHOLE_PARAGRAPH || line.tooLong;
    if (this.block !== null && this.goesOn(this.block, line, heading, long)) {
      this.block.add(line, plain);
      if (this.block.heading && !this.block.open) this.closeBlock();
      return;
    }
    this.closeBlock();
    this.block = new Block(line, plain, !this.afterBlank);
    if (long && !this.block.open) this.closeBlock();
  }

  private goesOn(block: Block, line: Line, heading: boolean, long: boolean): boolean {
    if (block.open) return true;
    return block.heading ? !heading && /^\s/.test(line.text) : !heading && !long;
  }

  private closeBlock(): void {
    const block = this.block;
    if (block === null) return;
    this.block = null;
    this.settle();
    this.waiting = block;
    if (block.heading) this.settle();
  }

  /** Decides what the waiting block is, now that no trailer follows it directly. */
  private settle(): void {
    const block = this.waiting;
    if (block === null) return;
    this.waiting = null;
    if (this.head) this.settleInHead(block);
    else if (this.startsRecord(block)) this.start(block);
    else if (this.draft === null || this.draft.closed)
      this.reject(block.line, 'an abstract without a title before it', block.text);
    else this.draft.addParagraph(block);
  }

  private settleInHead(block: Block): void {
    const titled = (block.heading || block.linked) && Draft.idIn(block) !== null;
    if (titled) this.start(block);
    else if (this.candidate !== null && readsAsAbstract(block.text)) {
      this.start(this.candidate);
      this.draft?.addParagraph(block);
    } else this.candidate = block;
  }

  private startsRecord(block: Block): boolean {
    if (block.heading) return true;
    const draft = this.draft;
    if (draft === null || draft.closed) return !readsAsParagraph(block.text) || block.text.length <= 300;
    const id = block.linked ? Draft.idIn(block) : null;
    if (id !== null && draft.arxivId !== null && id !== draft.arxivId) return true;
    if (draft.hasAbstract)
      return !(readsAsParagraph(block.text) || (block.adjacent && /^\p{Ll}/u.test(block.text)));
    return !draft.certain && !readsAsAbstract(block.text);
  }

  private start(block: Block): void {
    this.closeDraft();
    this.draft = new Draft(block, this.heldId);
    this.heldId = null;
    this.head = false;
    this.candidate = null;
  }

  private closeDraft(): void {
    this.settle();
    const draft = this.draft;
    this.draft = null;
    if (draft === null || (draft.alone && this.first)) return;
    this.first = false;
    this.shelf.put(draft.finish(), draft.arxivId === null ? draft.reference : null);
  }

  private reject(line: number, reason: string, text: string): void {
    this.shelf.put({ kind: 'rejected', rejected: { line, reason, excerpt: excerpt(text) } }, null);
  }

  private furniture(which: Furniture): void {
    if (which === 'other') return;
    this.closeDraft();
    this.head = true;
    this.candidate = null;
  }

  private underline(): void {
    const block = this.waiting;
    if (block === null) return;
    this.waiting = null;
    this.start(block);
  }

  private submitted(named: boolean): void {
    this.nameFollows = !named;
    if (this.head) this.settle();
    else if (this.draft?.hasAbstract || this.draft?.closed) this.closeDraft();
    else this.settle();
  }

  private trailer(part: TrailerPart, line: Line): void {
    const waiting = this.waiting;
    if (this.head && part.date?.value.startsWith('--') && !part.dotted && part.authorCount === null) {
      this.waiting = null;
      this.candidate = null;
      this.head = false;
      this.shelf.put({ kind: 'crawl-day', value: part.date.value, line: line.number }, null);
      return;
    }
    const names = part.dotted && part.words === null && part.authorCount === null && this.named(waiting);
    if (names && this.draft !== null) {
      this.waiting = null;
      this.draft.organisation = organisationName((waiting as Block).text);
    } else this.settle();
    if (this.head && this.candidate !== null) this.start(this.candidate);
    if (this.draft !== null && (this.draft.date === null || part.date === null)) this.apply(part, this.draft);
    else if (!this.orphaned) {
      this.orphaned = true;
      this.reject(line.number, 'authors or a date without a title before them', line.text);
    }
  }

  /** Whether the waiting block can be the organisation before a dot: short, and not the record's only title. */
  private named(block: Block | null): boolean {
    if (block === null || block.heading || this.draft === null || this.draft.closed) return false;
    return block.lines === 1 && block.text.length <= LONGEST_ORGANISATION && !/[.!?]$/.test(block.text);
  }

  private apply(part: TrailerPart, draft: Draft): void {
    if (part.words !== null) draft.organisation = organisationName(part.words);
    draft.authorCount ??= part.authorCount;
    draft.date ??= part.date;
    draft.closed ||= part.authorCount !== null || part.date !== null || draft.organisation !== null;
  }

  private link(url: string): void {
    const found = paperLink(url);
    if (found === null) return;
    this.settle();
    const draft = this.draft;
    if (draft !== null && (draft.arxivId === found.arxivId || (draft.arxivId === null && !found.upvote))) {
      draft.arxivId = found.arxivId;
      return;
    }
    if (draft !== null && !found.upvote) return;
    if (draft !== null && (draft.hasAbstract || draft.closed)) this.closeDraft();
    this.heldId = found.arxivId;
  }
}
