import { describe, expect, it } from 'vitest';
import { workbookParts } from '@/lib/exports/xlsx/workbook-parts';

describe('workbookParts', () => {
  it('names each sheet, relates it and gives it its type', () => {
    const parts = new Map(
      workbookParts(['Data', 'Notes & words']).map(({ name, pieces }) => [
        name,
        [...(pieces as Iterable<string>)].join(''),
      ]),
    );
    expect([...parts.keys()]).toEqual([
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      '_rels/.rels',
      '[Content_Types].xml',
    ]);
    expect(parts.get('xl/workbook.xml')).toContain(
      '<sheet name="Notes &amp; words" sheetId="2" r:id="rId2"/>',
    );
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Id="rId2"');
    expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet2.xml"');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/worksheets/sheet2.xml"');
  });
});
