import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '@/lib/exports/registry';

describe('the export formats', () => {
  it('are named by the extension of their files, each once', () => {
    expect(EXPORT_FORMATS.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['csv', 'text/csv; charset=utf-8; header=present'],
      ['tsv', 'text/tab-separated-values; charset=utf-8; header=present'],
    ]);
  });

  it.each(EXPORT_FORMATS)('write a table: $name', async ({ encode }) => {
    const chunks: string[] = [];
    const columns = [
      { name: 'id', kind: 'code' as const },
      { name: 'papers', kind: 'number' as const },
    ];
    for await (const chunk of encode({ columns, rows: [['a', 1]] })) chunks.push(String(chunk));
    expect(chunks.join('').split(/[\r\n,\t]+/)).toEqual(['id', 'papers', 'a', '1', '']);
  });
});
