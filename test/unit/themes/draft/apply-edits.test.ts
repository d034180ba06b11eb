import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/model/taxonomy';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { applyEdits } from '@/lib/themes/draft/apply-edits';
import { unedited } from '@/lib/themes/draft/edited-taxonomy';

const tide: Theme = {
  ...{ id: 'tide', name: 'Tide', group: 'Sea', meaning: 'The tide.', parents: ['sea'], mark: '1.1.a' },
  ...{ patterns: [], not: [] },
};

const themesAfter = (themes: Theme[], edits: TaxonomyEdit[]): Theme[] =>
  applyEdits(unedited({ groups: ['Sea'], themes }), edits).themes;

describe('applyEdits', () => {
  it('passes over edits of themes that are not there', () => {
    expect(
      themesAfter([tide], [{ change: { theme: 'ebb', name: 'Ebb' } }, { remove: { theme: 'ebb' } }]),
    ).toEqual([tide]);
  });

  it('does not add a theme twice', () => {
    expect(themesAfter([tide], [{ add: { theme: { id: 'tide', name: 'Other' } } }])).toEqual([tide]);
  });

  it('takes a removed theme off the parents of its children', () => {
    const sea = { ...tide, id: 'sea', parents: [] };
    expect(themesAfter([sea, tide], [{ remove: { theme: 'sea' } }])).toEqual([{ ...tide, parents: [] }]);
  });

  it('keeps what a change does not state, even where it is stated as undefined', () => {
    const [after] = themesAfter([tide], [{ change: { theme: 'tide', name: undefined, patterns: ['tide'] } }]);
    expect(after).toEqual({ ...tide, patterns: [{ phrase: 'tide', when: [], unless: [], strength: null }] });
  });

  it('takes the themes of a renamed group along, and remembers what it was called in the beginning', () => {
    const once = applyEdits(unedited({ groups: ['Sea', 'Sky'], themes: [tide] }), [
      { groups: [{ name: 'Sky' }, { name: 'Ocean', was: 'Sea' }, { name: 'Land' }] },
    ]);
    expect(once.themes).toEqual([{ ...tide, group: 'Ocean' }]);
    expect(applyEdits(once, [{ groups: [{ name: 'Oceans', was: 'Ocean' }, { name: 'Sky' }] }])).toEqual({
      groups: [
        { name: 'Oceans', was: 'Sea' },
        { name: 'Sky', was: 'Sky' },
      ],
      themes: [{ ...tide, group: 'Oceans' }],
    });
  });
});
