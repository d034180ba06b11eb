import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '@/lib/exports/registry';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('the export formats', () => {
  it('are named as the parameter names them, each once, with their media types', () => {
    expect(EXPORT_FORMATS.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['csv', 'text/csv; charset=utf-8; header=present'],
      ['tsv', 'text/tab-separated-values; charset=utf-8; header=present'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['parquet', 'application/vnd.apache.parquet'],
      ['meta', 'application/json; charset=utf-8'],
      ['cite', 'text/plain; charset=utf-8'],
    ]);
  });

  it.each(EXPORT_FORMATS)('write the same bytes for the same view: $name', async ({ encode }) => {
    const once = await bytesOf(encode(aTable({ id: 'code', papers: 'count' }, [['a', 1]]), AN_ABOUT));
    const again = await bytesOf(encode(aTable({ id: 'code', papers: 'count' }, [['a', 1]]), AN_ABOUT));
    expect(once.length).toBeGreaterThan(10);
    expect(again.equals(once)).toBe(true);
  });

  it('give CSV and TSV a header and a row', async () => {
    for (const { encode } of EXPORT_FORMATS.slice(0, 2)) {
      const text = String(
        await bytesOf(encode(aTable({ id: 'code', papers: 'count' }, [['a', 1]]), AN_ABOUT)),
      );
      expect(text.split(/[\r\n,\t]+/)).toEqual(['id', 'papers', 'a', '1', '']);
    }
  });

  it('describe a view as JSON: the question, the versions, each column and formula', async () => {
    const [meta] = EXPORT_FORMATS.filter(({ name }) => name === 'meta');
    const text = String(
      await bytesOf(meta?.encode(aTable({ id: 'code' }, []), AN_ABOUT) ?? (async function* () {})()),
    );
    expect(JSON.parse(text)).toMatchObject({
      url: '/api/trends?themes=agents&bucket=year',
      asked: { bucket: 'year' },
      corpusVersion: 'c0ffee',
      taxonomyVersion: 'beef',
      generatedAt: '2026-01-02T03:04:05.000Z',
      columns: [{ name: 'id', kind: 'code', meaning: 'Meaning of id.' }],
      formulas: [{ name: 'Share' }, { name: 'Interval of a share', source: 'Wilson 1927' }],
    });
  });
});
