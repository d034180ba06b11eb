import { RECORD_LIMIT } from '../record-limit';

/** The text of one element of a document, from its first `<` to its last `>`. */
export interface Extent {
  /** Name without its prefix. */
  name: string;
  line: number;
  text: string;
  /** Why the element cannot be read, null when it can. */
  problem: string | null;
}

const KEPT = 1000;
/** No tag that is looked for is longer than this. */
const LONGEST_TAG = 4096;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/**
 * Cuts the elements of certain names, which must not lie inside one another, out of XML that arrives
 * in pieces, by their tags alone: one that is not well-formed harms no other. Holds one element at a time;
 * of one longer than a record may be, or never closed, only the beginning is given, with the problem.
 */
export class XmlExtents {
  private readonly tag: RegExp;
  private buffer = '';
  private line = 1;
  private at = 0;
  private open: { name: string; line: number; from: number; head: string; tooLong: boolean } | null = null;
  private inComment = false;
  private out: Extent[] = [];

  constructor(names: readonly string[]) {
    this.tag = new RegExp(`<!--|<(/?)(?:[\\w.-]+:)?(${names.join('|')})(?=[\\s>/])[^>]*>`, 'g');
  }

  /** The elements that `chunk` completes. */
  push(chunk: string): Extent[] {
    const keep = this.open === null || this.open.tooLong ? this.at : this.open.from;
    this.line += countLines(this.buffer.slice(0, keep));
    this.buffer = this.buffer.slice(keep) + chunk;
    this.at -= keep;
    if (this.open !== null) this.open.from = 0;
    this.scan();
    return this.out.splice(0);
  }

  /** The element that the end of the text cuts off. */
  end(): Extent[] {
    if (this.open !== null) this.give(this.buffer.length, 'the text ends inside this element');
    return this.out.splice(0);
  }

  private scan(): void {
    for (;;) {
      if (this.inComment) {
        const end = this.buffer.indexOf('-->', this.at);
        this.at = end < 0 ? Math.max(this.at, this.buffer.length - 2) : end + 3;
        if (end < 0) break;
        this.inComment = false;
      }
      this.tag.lastIndex = this.at;
      const found = this.tag.exec(this.buffer);
      if (found === null) {
        const unfinished = this.buffer.lastIndexOf('<');
        const waits = unfinished >= this.at && this.buffer.length - unfinished < LONGEST_TAG;
        this.at = waits ? unfinished : this.buffer.length;
        break;
      }
      this.at = found.index + found[0].length;
      if (found[0] === '<!--') this.inComment = true;
      else this.tagged(found);
    }
    this.checkLength();
  }

  private tagged(found: RegExpExecArray): void {
    const closes = found[1] === '/';
    const name = found[2] as string;
    if (this.open !== null && (closes ? this.open.name === name : true))
      this.give(closes ? this.at : found.index, closes ? null : 'the element does not close');
    if (closes) return;
    const line = this.line + countLines(this.buffer.slice(0, found.index));
    this.open = { name, line, from: found.index, head: '', tooLong: false };
    if (found[0].endsWith('/>')) this.give(this.at, null);
  }

  private checkLength(): void {
    const open = this.open;
    if (open === null || open.tooLong || this.at - open.from <= RECORD_LIMIT) return;
    open.tooLong = true;
    open.head = this.buffer.slice(open.from, open.from + KEPT);
  }

  private give(end: number, problem: string | null): void {
    this.checkLength();
    const open = this.open;
    if (open === null) return;
    const text = open.tooLong ? open.head : this.buffer.slice(open.from, end);
    const reason = open.tooLong ? 'the record is longer than 8 MiB' : problem;
    this.out.push({ name: open.name, line: open.line, text, problem: reason });
    this.open = null;
  }
}
