import { RECORD_LIMIT } from '../record-limit';
import type { Line } from '../line-splitter';
import type { PlainLine } from './inline-markup';

/** A paragraph of the page: the lines of text between two breaks. */
export class Block {
  readonly line: number;
  readonly heading: boolean;
  /** Its first line is one link, as titles of papers are. */
  readonly linked: boolean;
  /** No blank line stands between it and the text before. */
  readonly adjacent: boolean;
  readonly links: string[] = [];
  /** Number of its first numbered link. */
  reference: number | null = null;
  tooLong = false;
  lines = 0;
  /** A link that opened in it has not closed yet. */
  open = false;
  private parts: string[] = [];
  private length = 0;

  constructor(line: Line, plain: PlainLine, adjacent: boolean) {
    this.line = line.number;
    this.heading = plain.heading > 0;
    this.linked = plain.linked;
    this.adjacent = adjacent;
    this.add(line, plain);
  }

  add(line: Line, plain: PlainLine): void {
    this.lines++;
    this.length += plain.text.length + 1;
    this.links.push(...plain.links);
    this.reference ??= plain.references[0] ?? null;
    this.open = plain.open || (this.open && plain.links.length + plain.references.length === 0);
    if (line.tooLong || this.length > RECORD_LIMIT) {
      this.tooLong = true;
      this.parts.length = Math.min(this.parts.length, 10);
    }
    if (!this.tooLong || this.parts.length === 0)
      this.parts.push(plain.text.slice(0, this.tooLong ? 1000 : undefined));
  }

  /** The paragraph on one line; a word broken at its hyphen closes again. */
  get text(): string {
    return this.parts
      .join('\n')
      .replace(/(\p{L}-)\n(?=\p{L})/gu, '$1')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/[ \t\u00a0]{2,}/g, ' ')
      .trim();
  }
}
