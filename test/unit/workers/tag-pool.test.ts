import { describe, expect, it } from 'vitest';
import { openTagPool } from '@/lib/workers/tag-pool';

const yaml = `groups: [Tests]
themes:
  - { id: gans, name: GANs, group: Tests, meaning: Nets., mark: 1.1.a, patterns: [gan] }
`;

describe('openTagPool', () => {
  it('tags texts in their order', async () => {
    const pool = openTagPool(yaml);
    const tags = await pool.tagTexts([
      { title: 'Nets', abstract: null },
      { title: 'GANs', abstract: 'On nets.' },
    ]);
    expect(tags.map((found) => found.map(({ theme }) => theme))).toEqual([[], ['gans']]);
    await pool.close();
  });

  it('refuses a taxonomy that cannot be read, and texts once it is closed', async () => {
    expect(() => openTagPool('themes: 1')).toThrow(/groups/);
    const pool = openTagPool(yaml);
    await pool.close();
    await expect(pool.tagTexts([])).rejects.toThrow('the tag pool is closed');
  });
});
