import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundle } from '@/lib/exports/bundle';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('a bundle', () => {
  it('holds the numbers, what they mean, how to cite them and the licence', async () => {
    const table = aTable({ id: 'code', n: 'count' }, [['a', 1]]);
    const bytes = await bytesOf(
      bundle(table, AN_ABOUT, 'Agents by year', [{ name: 'data.json', pieces: ['{}'] }]),
    );
    const files = unzipSync(bytes);
    const text = (name: string) => Buffer.from(files[name] ?? []).toString();
    expect(Object.keys(files)).toEqual(['README.md', 'citation.bib', 'meta.json', 'data.csv', 'data.json']);
    expect(text('data.csv')).toBe('id,n\r\na,1\r\n');
    for (const said of ['# Agents by year', '- **n**: Meaning of n.', 'Wilson 1927', '## Licence', 'c0ffee'])
      expect(text('README.md')).toContain(said);
    expect(text('citation.bib')).toContain('@misc{tideline-trends-c0ffee,\n  title = {{Agents by year}},');
  });
});
