import { describe, expect, it } from 'vitest';
import { writtenTaxonomy } from '@/lib/themes/written-taxonomy';

const YAML = `
groups: [Sea]
themes:
  - id: tide
    name: Tide
    group: Sea
    meaning: The tide.
    mark: 1.1.a
    patterns: [tide, { phrase: ebb, when: [sea] }]
`;

describe('writtenTaxonomy', () => {
  it('reads themes with their defaults', () => {
    expect(writtenTaxonomy(YAML)).toEqual({
      groups: ['Sea'],
      themes: [
        {
          ...{ id: 'tide', name: 'Tide', group: 'Sea', meaning: 'The tide.', parents: [], mark: '1.1.a' },
          patterns: [
            { phrase: 'tide', when: [], unless: [], strength: null },
            { phrase: 'ebb', when: ['sea'], unless: [], strength: null },
          ],
          not: [],
        },
      ],
    });
  });

  it('refuses what is no taxonomy', () => {
    expect(() => writtenTaxonomy('groups: []')).toThrow();
  });
});
