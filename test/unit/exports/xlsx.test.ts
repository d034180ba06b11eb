import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '@/lib/exports/xlsx';
import { MOST_ROWS } from '@/lib/exports/xlsx/sheet-xml';
import type { Table } from '@/lib/exports/table';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

async function parts(table: Table): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf(xlsx.encode(table, AN_ABOUT)));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  );
}

describe('a workbook', () => {
  it('has typed cells: days as days, counts and shares as numbers, flags, text never as a formula, no data empty', async () => {
    const kinds = { bucket: 'day', n: 'count', share: 'number', open: 'flag', title: 'text' } as const;
    const sheet = (
      await parts(
        aTable(kinds, [
          ['2024-01-01', 3, 0.1, true, '=1+1'],
          [null, null, null, false, 'a<b'],
        ]),
      )
    )['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain(
      '<row><c s="2"><v>45292</v></c><c><v>3</v></c><c><v>0.1</v></c><c t="b"><v>1</v></c>' +
        '<c t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
    );
    expect(sheet).toContain(
      '<row><c/><c/><c/><c t="b"><v>0</v></c><c t="inlineStr"><is><t xml:space="preserve">a&lt;b</t></is></c></row>',
    );
  });

  it('writes what XML cannot hold by its number, and text that looks like such a number so that it stays text', async () => {
    const sheet = (await parts(aTable({ t: 'text' }, [['a\u0001b_x0041_c\r\n\ud800']])))[
      'xl/worksheets/sheet1.xml'
    ];
    expect(sheet).toContain('>a_x0001_b_x005F_x0041_c_x000D_\n_xD800_<');
  });

  it('says on a sheet of notes what was asked, of which corpus, what the columns mean and by which formulas', async () => {
    const files = await parts(aTable({ n: 'count' }, []));
    expect(files['xl/workbook.xml']).toContain(
      '<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Notes"',
    );
    const notes = files['xl/worksheets/sheet2.xml'];
    for (const said of [
      '/api/trends?themes=agents&amp;bucket=year',
      'c0ffee',
      'beef',
      'Meaning of n.',
      'Wilson 1927',
    ])
      expect(notes).toContain(said);
    expect(notes).toContain('2026-01-02T03:04:05.000Z');
  });

  it('cuts a cell at what a sheet can hold and counts those on the notes', async () => {
    const files = await parts(aTable({ t: 'text' }, [['x'.repeat(40_000)]]));
    expect(/>(x+…)</.exec(files['xl/worksheets/sheet1.xml'] ?? '')?.[1]).toHaveLength(32_767);
    expect(files['xl/worksheets/sheet2.xml']).toContain('1 at 32767 characters');
  });

  it('goes on in further sheets where one is full', async () => {
    function* rows() {
      for (let at = 0; at < MOST_ROWS; at++) yield [at];
    }
    const files = await parts({ columns: [{ name: 'n', kind: 'count', meaning: '' }], rows: rows() });
    expect(files['xl/worksheets/sheet2.xml']).toContain(
      `</row><row><c><v>${MOST_ROWS - 1}</v></c></row></sheetData>`,
    );
    expect(files['xl/workbook.xml']).toContain('name="Data 2"');
  });
});
