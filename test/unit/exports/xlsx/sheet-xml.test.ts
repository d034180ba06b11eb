import { describe, expect, it } from 'vitest';
import { headXml, isTooLong, MOST_CHARACTERS, rowXml, textCell } from '@/lib/exports/xlsx/sheet-xml';

describe('a row of a sheet', () => {
  it('has numbers, days and flags as such, no data as an empty cell, and all else as text', () => {
    const row = rowXml(['2024-03-01', 0.1, true, null, '=1+1'], ['day', 'number', 'flag', 'count', 'text']);
    expect(row).toBe(
      '<row><c s="2"><v>45352</v></c><c><v>0.1</v></c><c t="b"><v>1</v></c><c/>' +
        '<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    );
  });

  it('starts with the names of the columns, in bold', () => {
    expect(headXml([{ name: 'a<b', kind: 'count', meaning: '' }])).toBe(
      '<row><c t="inlineStr" s="1"><is><t xml:space="preserve">a&lt;b</t></is></c></row>',
    );
  });

  it('cuts text at what a cell can hold, and tells that it does', () => {
    const long = 'x'.repeat(MOST_CHARACTERS + 1);
    expect([isTooLong(long), isTooLong(long.slice(1)), isTooLong(1e300)]).toEqual([true, false, false]);
    expect(textCell(long)).toContain(`>${'x'.repeat(MOST_CHARACTERS - 1)}…<`);
  });
});
