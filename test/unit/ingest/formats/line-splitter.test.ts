import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter } from '../../../../lib/ingest/formats/line-splitter';

function split(chunks: readonly string[]): string[] {
  const splitter = new LineSplitter();
  return [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()].map((line) => line.text);
}

describe('LineSplitter', () => {
  it('ends lines at LF, CRLF and a lone CR', () => {
    expect(split(['a\nb\r\nc\rd'])).toEqual(['a', 'b', 'c', 'd']);
    expect(split(['a\n\n'])).toEqual(['a', '']);
    expect(split([])).toEqual([]);
  });

  it('takes CR and LF in two pieces for one end', () => {
    expect(split(['a\r', '\nb'])).toEqual(['a', 'b']);
    expect(split(['a\r', '', '\n', '\nb'])).toEqual(['a', '', 'b']);
  });

  it('drops a byte order mark at the start only', () => {
    expect(split(['\ufeffa\n\ufeffb'])).toEqual(['a', '\ufeffb']);
  });

  it('numbers lines from 1', () => {
    const splitter = new LineSplitter();
    expect(splitter.push('a\n\nb\n').map((line) => line.number)).toEqual([1, 2, 3]);
  });

  it('holds only the beginning of a line that is longer than a record may be', () => {
    const splitter = new LineSplitter();
    const [long, next] = ['x'.repeat(5_000_000), 'x'.repeat(5_000_000), '\nnext\n'].flatMap((part) =>
      splitter.push(part),
    );
    expect(long).toEqual({ number: 1, text: 'x'.repeat(1000), tooLong: true });
    expect(next).toEqual({ number: 2, text: 'next', tooLong: false });
  });

  it('gives the same however the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(80), { maxLength: 5 }), (whole, cuts) => {
        const at = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
        expect(split(pieces)).toEqual(split([whole]));
      }),
    );
  });
});
