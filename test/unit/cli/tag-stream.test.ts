import { describe, expect, it } from 'vitest';
import { tagStream } from '@/lib/cli/tag-stream';
import { loadTagger } from '@/lib/themes/load-tagger';
import { openTagPool } from '@/lib/workers/tag-pool';
import { ONE_THEME } from '../workers/one-theme';

/** Bytes of `text` in chunks of `size`, which may end inside a letter. */
async function* chunked(text: string, size: number) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function tagged(text: string, size = 1000, threads = 0): Promise<string> {
  const pool = openTagPool(loadTagger(ONE_THEME), threads);
  try {
    let output = '';
    for await (const part of tagStream(pool, chunked(text, size))) output += part;
    return output;
  } finally {
    await pool.close();
  }
}

describe('tagStream', () => {
  it('writes one line for each paper, in their order, with the words of each theme', async () => {
    const papers = [
      { id: 'b', title: 'Über GANs', abstract: 'On nets.' },
      { id: 'a', title: 'Nets', abstract: null },
    ];
    const text = papers.map((paper) => JSON.stringify(paper)).join('\r\n');
    const span = '{"field":"title","start":5,"end":9,"text":"GANs"}';
    const expected = `{"id":"b","themes":[{"id":"gans","strength":"about","spans":[${span}]}]}\n{"id":"a","themes":[]}\n`;
    expect(await tagged(text)).toBe(expected);
    for (const size of [1, 7, 60]) expect(await tagged(`${text}\n`, size)).toBe(expected);
  });

  it('takes a paper without an abstract, a number as id, a byte order mark and blank lines', async () => {
    const text = '\ufeff{"id":1,"title":"x"}\n\n  \n{"id":2,"title":"y\u2028","year":2020}\n';
    expect(await tagged(text)).toBe('{"id":1,"themes":[]}\n{"id":2,"themes":[]}\n');
  });

  it('names the line that is no JSON or no paper, after those before it', async () => {
    const lines = tagStream(
      openTagPool(loadTagger(ONE_THEME), 0),
      chunked('{"id":1,"title":"x"}\n\n{"id":2', 1000),
    );
    expect((await lines.next()).value).toBe('{"id":1,"themes":[]}\n');
    await expect(lines.next()).rejects.toThrow(/^Line 3 is no JSON/);
    await expect(tagged('{"id":1}')).rejects.toThrow(/^Line 1: title: /);
    await expect(tagged('[1]')).rejects.toThrow(/^Line 1: the object: /);
  });

  it('writes the same with workers as without', async () => {
    const papers = Array.from({ length: 600 }, (_, id) =>
      JSON.stringify({ id, title: id % 3 === 0 ? 'GANs' : 'Nets', abstract: 'Of nets. '.repeat(500) }),
    );
    const text = [...papers, '{"id":601'].join('\n');
    const pool = openTagPool(loadTagger(ONE_THEME), 2);
    const output: string[] = [];
    const read = async () => {
      for await (const part of tagStream(pool, chunked(text, 50_000))) output.push(part);
    };
    await expect(read()).rejects.toThrow(/^Line 601 is no JSON/);
    await pool.close();
    const lines = output.join('').trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual(papers.map((_, id) => id));
    expect(lines.filter((line) => line.includes('gans')).length).toBe(200);
  });
});
