import { RECORD_LIMIT } from './record-limit';

/** A line without its end. */
export interface Line {
  /** From 1. */
  number: number;
  text: string;
  /** Longer than a record may be: `text` holds its beginning only. */
  tooLong: boolean;
}

const KEPT = 1000;

/**
 * Cuts text that arrives in pieces of any size into lines. `\n`, `\r\n` and a lone `\r` end a line,
 * also where a piece ends between them; a byte order mark at the very start goes. Of a line longer
 * than a record may be only the beginning is held.
 */
export class LineSplitter {
  private parts: string[] = [];
  private held = 0;
  private tooLong = false;
  private number = 1;
  private afterReturn = false;
  private started = false;

  /** The lines that `chunk` completes. */
  push(chunk: string): Line[] {
    const lines: Line[] = [];
    let from = 0;
    if (!this.started && chunk !== '') {
      this.started = true;
      if (chunk.startsWith('\ufeff')) from = 1;
    }
    if (this.afterReturn && chunk !== '') {
      if (chunk[from] === '\n') from++;
      this.afterReturn = false;
    }
    const ends = chunk.includes('\r') ? /\r\n?|\n/g : /\n/g;
    ends.lastIndex = from;
    for (let end = ends.exec(chunk); end !== null; end = ends.exec(chunk)) {
      lines.push(this.complete(chunk.slice(from, end.index)));
      from = ends.lastIndex;
      this.afterReturn = end[0] === '\r' && from === chunk.length;
    }
    this.hold(chunk.slice(from));
    return lines;
  }

  /** The last line, when the text does not end with a line end. */
  end(): Line[] {
    return this.held === 0 && !this.tooLong ? [] : [this.complete('')];
  }

  private hold(part: string): void {
    if (part === '') return;
    this.held += part.length;
    if (this.held <= RECORD_LIMIT) this.parts.push(part);
    else if (!this.tooLong) {
      this.tooLong = true;
      this.parts = [(this.parts.join('') + part).slice(0, KEPT)];
    }
  }

  private complete(last: string): Line {
    this.hold(last);
    const text = this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join('');
    const line = { number: this.number++, text, tooLong: this.tooLong };
    this.parts = [];
    this.held = 0;
    this.tooLong = false;
    return line;
  }
}
