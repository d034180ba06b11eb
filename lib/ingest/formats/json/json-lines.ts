import { LineSplitter, type Line } from '../line-splitter';
import { readElement, TOO_LONG, unreadElement, type JsonElement } from './json-element';

/** Reads JSON Lines that arrive in pieces: every line an element, an empty line none. */
export class JsonLines {
  private readonly lines = new LineSplitter();

  push(chunk: string): JsonElement[] {
    return this.lines.push(chunk).flatMap(elementOf);
  }

  end(): JsonElement[] {
    return this.lines.end().flatMap(elementOf);
  }
}

function elementOf(line: Line): JsonElement[] {
  if (line.tooLong) return [unreadElement(line.number, TOO_LONG, line.text)];
  const text = line.text.trim().replace(/,$/, '');
  return text === '' ? [] : readElement(line.number, text);
}
