import { dayNumber } from '../../analytics/calendar/day-number';
import type { CopyValue } from './copy-row';
import type { EncodedRows } from './encoded-rows';

/** How a column is written: an enum is a text; `json` is jsonb. */
export type ColumnType = 'text' | 'int' | 'bool' | 'day' | 'json' | 'texts' | 'ints';

/** UTF-8 takes at most three bytes for each UTF-16 code unit. */
const WIDEST = 3;
/** Beside its text a field takes its length, a row its number of fields, a list five numbers. */
const AROUND = 24;
/** A longer text is written by Node, whose call costs as much as some letters. */
const SHORT = 48;
/** Of Postgres' catalogue `pg_type`. */
const ELEMENTS = { texts: 25, ints: 23 } as const;
const JSON_VERSION = 1;
/** Postgres counts days from 2000-01-01. */
const FIRST_DAY = dayNumber('2000-01-01');
const NULL = -1;

/**
 * Encodes the rows of a table in Postgres' COPY binary format (documentation of COPY, "Binary Format", and
 * the receiving functions of the types), one after the other into a buffer that grows and is used again.
 * Binary spares the server what text costs it: lists above all.
 */
export class RowEncoder {
  private buffer = Buffer.allocUnsafe(1024 ** 2);
  private length = 0;
  private ends: number[] = [];
  private lastDay = '2000-01-01';
  private lastNumber = 0;

  constructor(private readonly types: readonly ColumnType[]) {}

  /** @param values in the order of the columns, each of its type or null. */
  row(values: readonly CopyValue[]): void {
    this.reserve(2);
    this.buffer[this.length] = values.length >> 8;
    this.buffer[this.length + 1] = values.length;
    this.length += 2;
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column] as CopyValue;
      if (value === null) this.alone(NULL);
      else this.field(this.types[column] as ColumnType, value);
    }
  }

  /** The rows of one paper are complete. */
  endPaper(): void {
    this.ends.push(this.length);
  }

  /** All that was encoded since the last time. */
  take(): EncodedRows {
    const bytes = new Uint8Array(this.length);
    bytes.set(this.buffer.subarray(0, this.length));
    const encoded = { bytes, ends: Uint32Array.from(this.ends) };
    this.length = 0;
    this.ends = [];
    return encoded;
  }

  private field(type: ColumnType, value: CopyValue): void {
    if (type === 'text') this.text(value as string);
    else if (type === 'int') this.int(value as number);
    else if (type === 'day') this.int(this.daysSince2000(value as string));
    else if (type === 'bool') {
      this.alone(1);
      this.buffer[this.length] = value === true ? 1 : 0;
      this.length += 1;
    } else if (type === 'json') this.json(value as string);
    else this.list(type, value as readonly string[] | readonly number[]);
  }

  private int(value: number): void {
    this.reserve(8);
    this.number(4);
    this.number(value);
  }

  private json(value: string): void {
    const start = this.length;
    this.alone(0);
    this.buffer[this.length] = JSON_VERSION;
    this.length += 1;
    this.write(value);
    this.numberAt(start, this.length - start - 4);
  }

  /** One dimension from 1, or none where the list is empty. */
  private list(type: 'texts' | 'ints', values: readonly string[] | readonly number[]): void {
    const start = this.length;
    this.reserve(AROUND);
    this.number(0);
    this.number(values.length === 0 ? 0 : 1);
    this.number(0);
    this.number(ELEMENTS[type]);
    if (values.length > 0) {
      this.number(values.length);
      this.number(1);
    }
    for (const value of values) {
      if (typeof value === 'string') this.text(value);
      else this.int(value);
    }
    this.numberAt(start, this.length - start - 4);
  }

  private text(value: string): void {
    const start = this.length;
    this.alone(0);
    this.write(value);
    this.numberAt(start, this.length - start - 4);
  }

  private write(value: string): void {
    this.reserve(value.length * WIDEST);
    if (value.length > SHORT || !this.writeAscii(value)) {
      this.length += this.buffer.write(value, this.length, 'utf8');
    }
  }

  /** False, and nothing written, where a character is not ASCII. */
  private writeAscii(value: string): boolean {
    for (let at = 0; at < value.length; at += 1) {
      const code = value.charCodeAt(at);
      if (code > 127) return false;
      this.buffer[this.length + at] = code;
    }
    this.length += value.length;
    return true;
  }

  private daysSince2000(day: string): number {
    if (day !== this.lastDay) {
      this.lastNumber = dayNumber(day) - FIRST_DAY;
      this.lastDay = day;
    }
    return this.lastNumber;
  }

  /** A number with nothing known of what follows it. */
  private alone(value: number): void {
    this.reserve(AROUND);
    this.number(value);
  }

  private number(value: number): void {
    this.numberAt(this.length, value);
    this.length += 4;
  }

  private numberAt(at: number, value: number): void {
    this.buffer[at] = value >> 24;
    this.buffer[at + 1] = value >> 16;
    this.buffer[at + 2] = value >> 8;
    this.buffer[at + 3] = value;
  }

  /** Makes room for so many bytes. */
  private reserve(bytes: number): void {
    const most = this.length + bytes;
    if (most <= this.buffer.length) return;
    const wider = Buffer.allocUnsafe(Math.max(most, 2 * this.buffer.length));
    this.buffer.copy(wider, 0, 0, this.length);
    this.buffer = wider;
  }
}
