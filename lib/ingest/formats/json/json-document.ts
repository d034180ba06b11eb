import { RECORD_LIMIT } from '../record-limit';
import { ENVELOPE_KEY } from './envelope';
import { readElement, TOO_LONG, unreadElement, type JsonElement } from './json-element';
import { DEEPEST, TOO_DEEP } from './nesting';

const KEPT = 1000;
const BETWEEN = /[^\s,\ufeff]|\n/g;
const STRUCTURE = /["{}[\]\n]/g;
const STRING_STOP = /["\\\n]/g;

/** The element being read. */
interface Reading {
  line: number;
  /** Where it starts in the buffer. */
  from: number;
  /** Columns before it on its line, 0 when something else stands there. */
  indent: number;
  /** It cannot be read for this reason; only its beginning is kept. */
  problem: string | null;
  head: string;
  /** Every bracket around the present place is a brace. */
  onlyBraces: boolean;
}

/**
 * Cuts a JSON document that arrives in pieces into its elements: those of an array, those of the list
 * in an envelope (`{"papers": [...]}`, also some levels deeper), or objects that follow one another,
 * on one line or many. Holds one element at a time; one that is too long, too deep or broken is
 * given as a problem, and reading goes on at the next line on which an element can begin.
 */
export class JsonDocument {
  private buffer = '';
  private at = 0;
  private line = 1;
  private depth = 0;
  /** Depth at which elements lie: 0, or that of the inside of the list that holds them. */
  private base = 0;
  private quoted = false;
  private reading: Reading | null = null;
  /** A key of an envelope and the bracket of its list were just read. */
  private listOpens = false;
  /** After a problem: indent of the broken element, until a line opens the next one. */
  private lostAt: number | null = null;
  /** White space before `at` on its line, −1 when something else stands there. */
  private columns = 0;
  private out: JsonElement[] = [];

  /** The elements that `chunk` completes. */
  push(chunk: string): JsonElement[] {
    const keep = this.reading !== null && this.reading.problem === null ? this.reading.from : this.at;
    this.buffer = this.buffer.slice(keep) + chunk;
    this.at -= keep;
    if (this.reading !== null) this.reading.from = 0;
    return this.run(false);
  }

  /** The elements that the end of the text completes. */
  end(): JsonElement[] {
    const last = this.run(true);
    if (this.reading !== null) this.give(this.buffer.length, 'the text ends inside this element');
    return [...last, ...this.out.splice(0)];
  }

  private run(final: boolean): JsonElement[] {
    while (this.at < this.buffer.length && this.step(final));
    return this.out.splice(0);
  }

  /** Reads on; false when more text is needed first. */
  private step(final: boolean): boolean {
    if (this.lostAt !== null) return this.find(this.lostAt, final);
    if (this.reading === null && this.depth === this.base && !this.quoted) return this.between(final);
    const stop = this.quoted ? STRING_STOP : STRUCTURE;
    stop.lastIndex = this.at;
    const found = stop.exec(this.buffer);
    const index = found?.index ?? this.buffer.length;
    if (found?.[0] === '\n' && !this.lineEnds(index, final)) return false;
    if (found?.[0] === '\\' && index + 1 === this.buffer.length) {
      this.at = index;
      return false;
    }
    this.at = index + (found?.[0] === '\\' ? 2 : 1);
    if (found === null) this.at = index;
    else if (found[0] === '"') this.quoted = !this.quoted;
    else if (found[0] === '{' || found[0] === '[') this.opens(found[0], index);
    else if (found[0] === '}' || found[0] === ']') this.closes();
    this.checkLength();
    return true;
  }

  /** Between elements: the next character tells what comes. */
  private between(final: boolean): boolean {
    BETWEEN.lastIndex = this.at;
    const found = BETWEEN.exec(this.buffer);
    const index = found?.index ?? this.buffer.length;
    const blank = this.columns >= 0 && !this.buffer.slice(this.at, index).includes(',');
    this.columns = blank ? this.columns + index - this.at : -1;
    this.at = found === null ? index : index + 1;
    if (found === null) return true;
    const columns = this.columns;
    this.columns = found[0] === '\n' ? 0 : -1;
    if (found[0] === '\n') this.line++;
    else if (found[0] === '[' && this.base === 0) this.base = ++this.depth;
    else if (found[0] === '{' || found[0] === '[') this.begin(index, Math.max(columns, 0));
    else if (found[0] === ']' && this.base > 0) {
      this.depth--;
      this.base = 0;
    } else return this.stray(index, final);
    return true;
  }

  /** Something that is neither object nor array: goes to the end of its line. */
  private stray(index: number, final: boolean): boolean {
    const end = this.buffer.indexOf('\n', index);
    if (end < 0 && !final && this.buffer.length - index < KEPT) {
      this.at = index;
      return false;
    }
    this.at = end < 0 ? this.buffer.length : end;
    this.out.push(unreadElement(this.line, 'no JSON object', this.buffer.slice(index, this.at)));
    return true;
  }

  private begin(index: number, indent: number): void {
    const onlyBraces = this.buffer[index] === '{';
    this.reading = { line: this.line, from: index, indent, problem: null, head: '', onlyBraces };
    this.depth++;
  }

  private opens(bracket: string, index: number): void {
    const reading = this.reading;
    this.depth++;
    if (reading === null) return;
    if (
      this.listOpens &&
      bracket === '{' &&
      /^[\s[]*$/.test(this.buffer.slice(this.buffer.lastIndexOf('[', index), index))
    ) {
      this.base = --this.depth;
      this.begin(index, /\n([ \t]*)$/.exec(this.buffer.slice(reading.from, index))?.[1]?.length ?? 0);
    } else if (this.depth - this.base > DEEPEST) reading.problem ??= TOO_DEEP;
    this.listOpens = bracket === '[' && reading.onlyBraces && this.opensList(reading, index);
    if (bracket === '[') reading.onlyBraces = false;
  }

  /** Whether the list that opens at `index` is that of an envelope: under such a key, in an object without a title. */
  private opensList(reading: Reading, index: number): boolean {
    if (this.base > 0 || this.depth > 4) return false;
    const before = this.buffer.slice(reading.from, index);
    return ENVELOPE_KEY.test(before) && !/"title"\s*:/i.test(before);
  }

  private closes(): void {
    this.listOpens = false;
    if (this.depth === 0) return;
    this.depth--;
    if (this.reading !== null && this.depth <= this.base) this.give(this.at, null);
  }

  private give(end: number, problem: string | null): void {
    const { line, from, head, problem: own } = this.reading as Reading;
    const reason = own ?? problem;
    const text = own === null ? this.buffer.slice(from, end) : head;
    this.out.push(...(reason === null ? readElement(line, text) : [unreadElement(line, reason, text)]));
    this.reading = null;
  }

  private checkLength(): void {
    const reading = this.reading;
    if (reading === null) return;
    if (reading.problem === null && this.at - reading.from > RECORD_LIMIT) reading.problem = TOO_LONG;
    if (reading.problem !== null && reading.head === '')
      reading.head = this.buffer.slice(reading.from, reading.from + KEPT);
  }

  /** A line ends inside an element, which may show that it is broken; false when the next line must be seen first. */
  private lineEnds(index: number, final: boolean): boolean {
    const reading = this.reading;
    if (reading === null) this.quoted = false;
    else if (this.quoted) this.lose(index, 'a line ends inside a string', reading);
    else if (reading.problem === null) {
      const next = this.buffer.slice(index + 1, index + 2 + reading.indent);
      if (next.length <= reading.indent && !final && /^\s*$/.test(next)) return false;
      if (this.beginsAnew(reading, index, next))
        this.lose(index, 'the JSON of this element does not close', reading);
    }
    this.line++;
    return true;
  }

  private beginsAnew(reading: Reading, index: number, next: string): boolean {
    if (!/^\s*\{/.test(next)) return false;
    return (
      reading.indent > 0 || !/[,[:]\s*$/.test(this.buffer.slice(Math.max(reading.from, index - 100), index))
    );
  }

  private lose(index: number, problem: string, reading: Reading): void {
    this.give(index, problem);
    this.lostAt = reading.indent;
    this.columns = 0;
    this.quoted = false;
    this.depth = this.base;
  }

  /** After a problem: goes to the next line on which an element can begin. */
  private find(indent: number, final: boolean): boolean {
    const end = this.buffer.indexOf('\n', this.at);
    const stop = Math.min(end < 0 ? this.buffer.length : end, this.at + indent + 1);
    const opening = this.columns < 0 ? '' : this.buffer.slice(this.at, stop);
    if (/^\s*\{/.test(opening)) {
      this.lostAt = null;
      return true;
    }
    if (end < 0 && !final && this.columns >= 0 && opening.length <= indent && /^\s*$/.test(opening))
      return false;
    this.columns = end < 0 ? -1 : 0;
    this.at = end < 0 ? this.buffer.length : end + 1;
    if (end >= 0) this.line++;
    return true;
  }
}
