import { describe, expect, it } from 'vitest';
import { TaggedRecords } from '../../../../../lib/ingest/formats/tagged/tagged-records';

function read(
  text: string,
): { line: number; fields: Record<string, string[]>; unfinished: boolean; tooLong: boolean }[] {
  const records = new TaggedRecords();
  return [...records.push(text), ...records.end()].map((record) => ({
    ...record,
    fields: Object.fromEntries(record.fields),
  }));
}

describe('TaggedRecords', () => {
  it('reads RIS, with values that go on and tags that repeat', () => {
    expect(read('Provider: X\n\nTY  - JOUR\nAU  - A\nAU  - B\nTI  - One\n two\nER  - \n')).toEqual([
      {
        line: 3,
        fields: { TY: ['JOUR'], AU: ['A', 'B'], TI: ['One two'] },
        unfinished: false,
        tooLong: false,
      },
    ]);
  });

  it('ends a record that lacks its last line where the next one opens', () => {
    expect(
      read('TY  - A\nTI  - x\nTY  - B\nTI  - y\n').map(({ line, unfinished }) => [line, unfinished]),
    ).toEqual([
      [1, true],
      [3, true],
    ]);
  });

  it('reads the tagged text of Web of Science, a line an author', () => {
    expect(read('FN X\nVR 1.0\nPT J\nAU A\n   B\nTI One\n   two\nER\n\nEF\n')).toMatchObject([
      { line: 3, fields: { AU: ['A', 'B'], TI: ['One two'] } },
    ]);
  });

  it('marks a record that is too long', () => {
    const [long, next] = read(`TY  - A\nAB  - ${'x'.repeat(9_000_000)}\nER  -\nTY  - B\nER  -\n`);
    expect([long?.tooLong, next?.tooLong]).toEqual([true, false]);
  });
});
