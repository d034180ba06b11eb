import { LineSplitter, type Line } from '../line-splitter';
import { RECORD_LIMIT } from '../record-limit';

/** One entry of a BibTeX file as it is written, from `@` to its closing brace. */
export interface BibEntry {
  line: number;
  text: string;
  problem: string | null;
}

const OPENING = /@\s*[a-z]+\s*[{(]/i;
/** A line that surely opens an entry, even inside one that has not closed. */
const SURE = /^\s{0,3}@\s*(?:(?:string|preamble|comment)\s*[{(]|[a-z]+\s*[{(]\s*[^\s,{}"=]*\s*,)/i;
const KEPT = 1000;

/**
 * Cuts BibTeX that arrives in pieces into entries, by counting braces. An entry whose braces do not
 * close ends where a line opens the next one: a bad entry costs no other. Text between entries is
 * comment.
 */
export class BibEntries {
  private readonly lines = new LineSplitter();
  private parts: string[] | null = null;
  private line = 0;
  private depth = 0;
  /** The entry stands in parentheses; those inside quotes do not count. */
  private round = false;
  private quoted = false;
  private length = 0;
  private tooLong = false;
  private out: BibEntry[] = [];

  push(chunk: string): BibEntry[] {
    for (const line of this.lines.push(chunk)) this.read(line);
    return this.out.splice(0);
  }

  end(): BibEntry[] {
    for (const line of this.lines.end()) this.read(line);
    this.finish('the text ends inside this entry');
    return this.out.splice(0);
  }

  private read(line: Line): void {
    if (this.parts !== null && SURE.test(line.text)) this.finish('the entry does not close');
    let text = line.text;
    while (text !== '') {
      if (this.parts === null) {
        const opening = OPENING.exec(text);
        if (opening === null) return;
        text = text.slice(opening.index);
        this.parts = [];
        this.line = line.number;
      }
      const end = this.closing(text);
      this.add(text.slice(0, end), line.tooLong);
      if (end < 0 || this.depth > 0) {
        this.add('\n', false);
        return;
      }
      this.finish(null);
      text = text.slice(end);
    }
    if (this.parts !== null) this.add('\n', false);
  }

  /** Counts the braces of a line; gives the place after the one that closes the entry, else the line's length. */
  private closing(text: string): number {
    if (this.depth === 0) {
      this.round = /^@\s*[a-z]+\s*\(/i.test(text);
      this.quoted = false;
    }
    const marks = this.round ? /[{}()"]/g : /[{}]/g;
    for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
      if (found[0] === '"') this.quoted = this.depth === 1 && !this.quoted;
      const outside = this.depth === 1 && !this.quoted;
      if (found[0] === '{' || (found[0] === '(' && this.depth === 0)) this.depth++;
      else if (found[0] === '}' || (found[0] === ')' && outside)) this.depth--;
      if (this.depth <= 0) return found.index + 1;
    }
    return text.length;
  }

  private add(text: string, tooLong: boolean): void {
    this.length += text.length;
    if (tooLong || this.length > RECORD_LIMIT) {
      if (!this.tooLong) this.parts = [(this.parts ?? []).join('').slice(0, KEPT)];
      this.tooLong = true;
    } else this.parts?.push(text);
  }

  private finish(problem: string | null): void {
    if (this.parts !== null) {
      const reason = this.tooLong ? 'the record is longer than 8 MiB' : problem;
      this.out.push({ line: this.line, text: this.parts.join(''), problem: reason });
    }
    this.parts = null;
    this.depth = 0;
    this.length = 0;
    this.tooLong = false;
  }
}
