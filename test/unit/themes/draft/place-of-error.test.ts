import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/model/taxonomy';
import { placeOfError } from '@/lib/themes/draft/place-of-error';

const plain = { when: [], unless: [], strength: null };
const themes: Theme[] = [
  {
    ...{ id: 'sea', name: 'Sea', group: 'Water', meaning: 'The sea.', parents: [], mark: '1.1.a' },
    ...{ patterns: [{ phrase: 'sea', ...plain }], not: [] },
  },
  {
    ...{ id: 'tide', name: 'Tide', group: 'Water', meaning: 'The tide.', parents: ['sea'], mark: '2.1.a' },
    patterns: [
      { phrase: 'tide', ...plain },
      { phrase: 'ebb', ...plain, when: ['sea*'] },
      { phrase: 'tide', ...plain },
    ],
    not: ['tide over'],
  },
];

describe('placeOfError', () => {
  it.each([
    ['theme "tide": pattern "ebb": a phrase is empty', 'tide', 'patterns', 1],
    ['theme "tide": pattern "tide" says nothing that "tide" does not', 'tide', 'patterns', 2],
    ['theme "tide": pattern "sea*": the star needs three letters', 'tide', 'patterns', 1],
    ['theme "tide": pattern "tide over" says nothing that "tide" does not', 'tide', 'not', 0],
    ['theme "tide": group "Fire" is not listed under groups', 'tide', 'group', null],
    ['theme "tide": there is no theme "moon" to be its parent', 'tide', 'parents', null],
    ['theme "tide" stands twice', 'tide', 'id', null],
    ['parents go in a circle: sea → tide → sea', 'sea', 'parents', null],
    ['themes.1.meaning: empty', 'tide', 'meaning', null],
    ['themes.1.patterns.2: empty', 'tide', 'patterns', 2],
    ['groups: at least one group', null, null, null],
  ])('reads %s', (message, theme, field, row) => {
    expect(placeOfError(message, themes)).toEqual({ theme, field, row });
  });
});
