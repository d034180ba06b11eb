import { describe, expect, it } from 'vitest';
import { compareTaxonomies, summariseDiff } from '@/lib/themes/compare-taxonomies';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';

const theme = (id: string, more: string): string =>
  `  - {id: ${id}, group: A, meaning: m, mark: 1.1.a, ${more}}\n`;
const FROM = loadTaxonomy(
  `groups: [A]\nthemes:\n${theme('one', 'name: One, patterns: [a1, b1], not: [c1]')}${theme('two', 'name: Two, patterns: [d1]')}`,
);
const TO = loadTaxonomy(
  `groups: [A, B]\nthemes:\n${theme('three', 'name: Three, patterns: [e1]')}${theme('one', 'name: Uno, parents: [three], patterns: [b1, f1]')}`,
);

describe('compareTaxonomies', () => {
  it('tells which themes came and went, and what of the others changed', () => {
    const diff = compareTaxonomies(FROM, TO);
    expect(diff).toMatchObject({
      groups: { added: ['B'], removed: [], order: null },
      added: [{ id: 'three', name: 'Three' }],
      removed: [{ id: 'two', name: 'Two' }],
      changed: [
        {
          id: 'one',
          was: { name: 'One', parents: [] },
          now: { name: 'Uno', parents: ['three'] },
          patterns: { added: [{ phrase: 'f1' }], removed: [{ phrase: 'a1' }] },
          not: { added: [], removed: ['c1'] },
        },
      ],
    });
    expect(summariseDiff(diff)).toEqual({
      ...{ added: 1, removed: 1, renamed: 1, reparented: 1, regrouped: 0 },
      patterns: { added: 1, removed: 1 },
      exclusions: { added: 0, removed: 1 },
    });
  });

  it('sees no difference between a taxonomy and itself', () => {
    expect(compareTaxonomies(FROM, FROM)).toMatchObject({ added: [], removed: [], changed: [] });
  });

  it('tells in which order the groups stand, where it is another', () => {
    const of = (groups: string) =>
      loadTaxonomy(`groups: [${groups}]\nthemes:\n${theme('one', 'name: One, patterns: [a1]')}`);
    expect(compareTaxonomies(of('A, B, C'), of('C, A, D')).groups).toEqual({
      ...{ added: ['D'], removed: ['B'], order: ['C', 'A', 'D'] },
    });
    expect(compareTaxonomies(of('A, B, C'), of('D, A, C')).groups.order).toBeNull();
  });
});
