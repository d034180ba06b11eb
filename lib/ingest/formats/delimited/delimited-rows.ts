import { RECORD_LIMIT } from '../record-limit';

/** A row of a table in text. */
export interface Row {
  /** Line on which it starts, from 1. */
  line: number;
  cells: string[];
  /** Longer than a record may be: `cells` hold its beginning only. */
  tooLong: boolean;
}

const KEPT = 1000;

/**
 * Cuts delimited text (RFC 4180) that arrives in pieces into rows. A cell that opens with a quote runs
 * to the closing quote, over line ends too, a doubled quote inside it is one; what stands between the
 * closing quote and the next delimiter is added to it. Empty lines are no rows. Of a row longer than a
 * record may be only the beginning is kept; the next row starts after the next line end.
 */
export class DelimitedRows {
  private readonly plainStop: RegExp;
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  /** A quote ended the piece inside a quoted cell: the next character tells what it was. */
  private quotePending = false;
  private returnPending = false;
  private fresh = true;
  private length = 0;
  private line = 1;
  private startLine = 1;
  private tooLong = false;
  private started = false;

  constructor(private readonly delimiter: string) {
    this.plainStop = new RegExp(
      `[${delimiter === '|' || delimiter === '\t' ? `\\${delimiter === '|' ? '|' : 't'}` : delimiter}\\r\\n"]`,
      'g',
    );
  }

  /** The rows that `chunk` completes. */
  push(chunk: string): Row[] {
    const rows: Row[] = [];
    let at = 0;
    if (!this.started && chunk !== '') {
      this.started = true;
      if (chunk.startsWith('\ufeff')) at = 1;
    }
    while (at < chunk.length)
      at = this.quoted ? this.inQuotes(chunk, at, rows) : this.outside(chunk, at, rows);
    return rows;
  }

  /** The last row, when the text does not end with a line end. */
  end(): Row[] {
    const rows: Row[] = [];
    this.endRow(rows);
    return rows;
  }

  private outside(chunk: string, at: number, rows: Row[]): number {
    if (this.returnPending) {
      this.returnPending = false;
      if (chunk[at] === '\n') return at + 1;
    }
    this.plainStop.lastIndex = at;
    const found = this.plainStop.exec(chunk);
    const end = found?.index ?? chunk.length;
    if (end > at) this.add(chunk.slice(at, end));
    if (found === null) return end;
    if (found[0] === '"') {
      if (this.fresh) this.quoted = true;
      else this.add('"');
      this.fresh = false;
    } else if (found[0] === this.delimiter) this.endCell();
    else {
      this.returnPending = found[0] === '\r';
      this.endRow(rows);
      this.line++;
      this.startLine = this.line;
    }
    return end + 1;
  }

  private inQuotes(chunk: string, at: number, rows: Row[]): number {
    if (this.quotePending) {
      this.quotePending = false;
      if (chunk[at] === '"') {
        this.add('"');
        return at + 1;
      }
      this.quoted = false;
      return at;
    }
    const quote = chunk.indexOf('"', at);
    const end = quote < 0 ? chunk.length : quote;
    const text = chunk.slice(at, end);
    this.add(text);
    for (let line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
      this.line++;
      if (this.tooLong) return this.giveUp(at + line, rows);
    }
    if (quote >= 0) this.quotePending = true;
    return quote < 0 ? end : quote + 1;
  }

  /** A quoted cell that never closes ends the row at the line end where it is too long. */
  private giveUp(lineEnd: number, rows: Row[]): number {
    this.quoted = false;
    this.endRow(rows);
    this.startLine = this.line;
    return lineEnd + 1;
  }

  private add(text: string): void {
    this.fresh = false;
    this.length += text.length;
    if (this.length <= RECORD_LIMIT) this.cell += text;
    else if (!this.tooLong) {
      this.tooLong = true;
      this.cell = this.cell.slice(0, KEPT);
    }
  }

  private endCell(): void {
    this.quotePending = false;
    if (!this.tooLong) this.cells.push(this.cell);
    else if (this.cells.length === 0) this.cells.push(this.cell);
    this.cell = '';
    this.fresh = true;
  }

  private endRow(rows: Row[]): void {
    const empty = this.cells.length === 0 && this.cell.trim() === '' && !this.tooLong;
    this.endCell();
    if (!empty) rows.push({ line: this.startLine, cells: this.cells, tooLong: this.tooLong });
    this.quoted = false;
    this.cells = [];
    this.length = 0;
    this.tooLong = false;
  }
}
