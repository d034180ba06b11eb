import { describe, expect, it } from 'vitest';
import { themesTable } from '@/lib/exports/tables/themes-table';
import { namedRows } from './named-rows';

describe('themesTable', () => {
  it('leaves the growth of a theme empty where there is none', async () => {
    const theme = { id: 'a', name: 'A', group: 'G', parents: ['p', 'q'], mark: '1.1.a', papers: 2, dated: 1 };
    const ends = { first: '2024', last: '2024-05' };
    const rows = await namedRows(
      themesTable([
        { ...theme, ...ends, growth: null },
        { ...theme, ...ends, growth: { ratio: 2, low: 1, high: 4 } },
      ]),
    );
    expect(rows[0]).toMatchObject({ id: 'a', parents: 'p; q', first: '2024', growth_ratio: null });
    expect(rows[1]).toMatchObject({ growth_ratio: 2, growth_low: 1, growth_high: 4 });
  });
});
