import { describe, expect, it } from 'vitest';
import { tagLines } from '@/lib/cli/tag-lines';
import { buildTagger } from '@/lib/themes/tagger';
import { plainTheme } from '../themes/plain-theme';

const tagger = buildTagger({ groups: ['Tests'], themes: [plainTheme('gans', ['gan'])], version: '0' });

async function* each(lines: string[]) {
  yield* lines;
}
async function tagged(...lines: string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const line of tagLines(tagger, each(lines))) {
    expect(line.endsWith('\n')).toBe(true);
    found.push(JSON.parse(line));
  }
  return found;
}

describe('tagLines', () => {
  it('writes one line for each paper, in their order, with the words of each theme', async () => {
    const papers = [
      { id: 'b', title: 'GANs', abstract: 'On nets.' },
      { id: 'a', title: 'Nets', abstract: null },
    ];
    expect(await tagged(...papers.map((paper) => JSON.stringify(paper)))).toEqual([
      {
        id: 'b',
        themes: [
          { id: 'gans', strength: 'about', spans: [{ field: 'title', start: 0, end: 4, text: 'GANs' }] },
        ],
      },
      { id: 'a', themes: [] },
    ]);
  });

  it('takes a paper without an abstract, a number as id, a byte order mark and blank lines', async () => {
    expect(await tagged('\ufeff{"id":1,"title":"x"}', '', '  ', '{"id":2,"title":"y","year":2020}')).toEqual([
      { id: 1, themes: [] },
      { id: 2, themes: [] },
    ]);
  });

  it('names the line that is no JSON or no paper, after those before it', async () => {
    const lines = tagLines(tagger, each(['{"id":1,"title":"x"}', '', '{"id":2']));
    expect((await lines.next()).value).toBe('{"id":1,"themes":[]}\n');
    await expect(lines.next()).rejects.toThrow(/^Line 3 is no JSON/);
    await expect(tagged('{"id":1}')).rejects.toThrow(/^Line 1: title: /);
    await expect(tagged('[1]')).rejects.toThrow(/^Line 1: the object: /);
  });
});
