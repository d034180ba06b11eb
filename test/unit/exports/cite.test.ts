import { describe, expect, it } from 'vitest';
import { cite } from '@/lib/exports/cite';
import { AN_ABOUT, aTable, bytesOf } from './an-about';

describe('how to cite a view, as a file', () => {
  it('is a sentence of methods, then an entry of BibTeX that names the question', async () => {
    const text = (await bytesOf(cite.encode(aTable({}, []), AN_ABOUT))).toString('utf8');
    const [methods, entry = ''] = text.split('\n\n');
    expect(methods).toMatch(/^Counts of papers by theme were made with Tideline 1\.2\.3 .* Wilson 1927\.$/);
    expect(entry).toMatch(
      /^@misc\{tideline-trends-c0ffee,\n {2}title = \{\{trends, themes agents, bucket year\}\},/,
    );
  });
});
