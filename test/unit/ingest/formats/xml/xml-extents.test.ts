import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlExtents, type Extent } from '../../../../../lib/ingest/formats/xml/xml-extents';

function read(text: string, size = 65_536): Extent[] {
  const extents = new XmlExtents(['entry', 'meta']);
  const found: Extent[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...extents.push(text.slice(at, at + size)));
  return [...found, ...extents.end()];
}

describe('XmlExtents', () => {
  it('cuts elements out, whatever their prefix, with the line on which they open', () => {
    expect(read('<a>\n<x:entry n="1">\n<b/></x:entry><meta/>\n</a>')).toEqual([
      { name: 'entry', line: 2, text: '<x:entry n="1">\n<b/></x:entry>', problem: null },
      { name: 'meta', line: 3, text: '<meta/>', problem: null },
    ]);
  });

  it('passes over comments and over names that only begin alike', () => {
    expect(read('<!-- <entry></entry> --><entries></entries><entry></entry>')).toHaveLength(1);
  });

  it('ends an element that does not close where the next one opens', () => {
    expect(read('<entry><b><entry>ok</entry>').map(({ text, problem }) => [text, problem])).toEqual([
      ['<entry><b>', 'the element does not close'],
      ['<entry>ok</entry>', null],
    ]);
    expect(read('<entry>cut').map(({ problem }) => problem)).toEqual(['the text ends inside this element']);
  });

  it('keeps only the beginning of an element that is longer than a record may be', () => {
    const [long, next] = read(`<entry>${'x'.repeat(9_000_000)}</entry><entry/>`);
    expect(long?.problem).toBe('the record is longer than 8 MiB');
    expect(long?.text).toHaveLength(1000);
    expect(next?.problem).toBeNull();
  });

  it('gives the same however the text is cut', () => {
    const text =
      '<?xml?>\n<f>\n<!-- <entry> -->\n<entry a="b">\n1 < 2</entry>\n<meta>x</meta>\n\n<entry>2</f>';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        expect(read(text, size)).toEqual(read(text));
      }),
    );
  });
});
