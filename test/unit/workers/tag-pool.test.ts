import { describe, expect, it } from 'vitest';
import { loadTagger } from '@/lib/themes/load-tagger';
import { openTagPool } from '@/lib/workers/tag-pool';
import { ONE_THEME } from './one-theme';

const text = (title: string, abstract: string | null = null) => ({ title, abstract });
/** Long enough for workers to start. */
const LONG = text('GANs', 'Of nets. '.repeat(250_000));

describe('openTagPool', () => {
  it('tags texts in their order', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME));
    const tags = await pool.tagTexts([text('Nets'), text('GANs', 'On nets.')]);
    expect(tags.map((found) => found.map(({ theme }) => theme))).toEqual([[], ['gans']]);
    await pool.close();
  });

  it('gives the same tags with workers as without, also where calls overlap', async () => {
    const batches = [
      [LONG, text('Nets')],
      [text('One GAN', 'Many Généraux, GANs and gan.')],
      [],
      [text('x'), text('GAN-s GAN')],
    ];
    const here = openTagPool(loadTagger(ONE_THEME), 0);
    const away = openTagPool(loadTagger(ONE_THEME), 2);
    const expected = await Promise.all(batches.map((batch) => here.tagTexts(batch)));
    expect(await Promise.all(batches.map((batch) => away.tagTexts(batch)))).toEqual(expected);
    await away.close();
  });

  it('refuses texts once it is closed', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 0);
    await pool.close();
    await expect(pool.tagTexts([])).rejects.toThrow('the tag pool is closed');
  });

  it('rejects what is under way when it is closed', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 1);
    const tags = expect(pool.tagTexts([LONG])).rejects.toThrow('the pool of workers is closed');
    await pool.close();
    await tags;
  });

  it('passes on the error of a worker, which stays of use', async () => {
    const pool = openTagPool(loadTagger(ONE_THEME), 1);
    const broken = text('GANs', { length: 3_000_000 } as unknown as string);
    await expect(pool.tagTexts([broken])).rejects.toThrow(/string/);
    expect((await pool.tagTexts([text('GANs')])).length).toBe(1);
    await pool.close();
  });
});
