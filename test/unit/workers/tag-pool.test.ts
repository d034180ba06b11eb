import { describe, expect, it } from 'vitest';
import { loadTagger } from '@/lib/themes/load-tagger';
import { openTagPool, type TagPool } from '@/lib/workers/tag-pool';
import { ONE_THEME } from './one-theme';

/** Lines of papers with these titles and abstracts. */
const bytesOf = (...papers: [title: string, abstract?: string][]) =>
  new Uint8Array(
    Buffer.from(papers.map(([title, abstract]) => JSON.stringify({ id: title, title, abstract })).join('\n')),
  );
/** Long enough for workers to start. */
const long = () => bytesOf(['GANs', 'Of nets. '.repeat(250_000)]);

async function themesOf(pool: TagPool, lines: Uint8Array<ArrayBuffer>): Promise<string[][]> {
  const { output } = await pool.tagLines(lines, 1);
  const tagged = output.split('\n').filter((line) => line !== '');
  return tagged.map((line) => (JSON.parse(line) as { themes: { id: string }[] }).themes.map(({ id }) => id));
}

describe('openTagPool', () => {
  it('tags papers in their order', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME));
    expect(await themesOf(pool, bytesOf(['Nets'], ['GANs', 'On nets.']))).toEqual([[], ['gans']]);
    await pool.close();
  });

  it('gives the same tags with workers as without, also where calls overlap', async () => {
    const batches = () => [
      long(),
      bytesOf(['One GAN', 'Many Généraux, GANs and gan.']),
      bytesOf(),
      bytesOf(['x'], ['GAN-s GAN']),
    ];
    const here = openTagPool(loadTagger(ONE_THEME), 0);
    const away = openTagPool(loadTagger(ONE_THEME), 2);
    const expected = await Promise.all(batches().map((lines) => here.tagLines(lines, 1)));
    expect(expected.map(({ output }) => output.includes('gans'))).toEqual([true, true, false, true]);
    expect(await Promise.all(batches().map((lines) => away.tagLines(lines, 1)))).toEqual(expected);
    await away.close();
  });

  it('refuses lines once it is closed', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 0);
    await pool.close();
    await expect(pool.tagLines(bytesOf(), 1)).rejects.toThrow('the tag pool is closed');
  });

  it('rejects what is under way when it is closed', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 1);
    const tags = expect(pool.tagLines(long(), 1)).rejects.toThrow('the pool of workers is closed');
    await pool.close();
    await tags;
  });

  it('passes on the error of a worker, which stays of use', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 1);
    await pool.tagLines(long(), 1);
    const noBytes = { byteLength: 3_000_000 } as Uint8Array<ArrayBuffer>;
    await expect(pool.tagLines(noBytes, 1)).rejects.toThrow(TypeError);
    expect(await themesOf(pool, bytesOf(['GANs']))).toEqual([['gans']]);
    await pool.close();
  });
});
