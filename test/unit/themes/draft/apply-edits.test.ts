import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/model/taxonomy';
import { applyEdits } from '@/lib/themes/draft/apply-edits';

const tide: Theme = {
  ...{ id: 'tide', name: 'Tide', group: 'Sea', meaning: 'The tide.', parents: ['sea'], mark: '1.1.a' },
  ...{ patterns: [], not: [] },
};

describe('applyEdits', () => {
  it('passes over edits of themes that are not there', () => {
    expect(
      applyEdits([tide], [{ change: { theme: 'ebb', name: 'Ebb' } }, { remove: { theme: 'ebb' } }]),
    ).toEqual([tide]);
  });

  it('does not add a theme twice', () => {
    expect(applyEdits([tide], [{ add: { theme: { id: 'tide', name: 'Other' } } }])).toEqual([tide]);
  });

  it('takes a removed theme off the parents of its children', () => {
    const sea = { ...tide, id: 'sea', parents: [] };
    expect(applyEdits([sea, tide], [{ remove: { theme: 'sea' } }])).toEqual([{ ...tide, parents: [] }]);
  });

  it('keeps what a change does not state, even where it is stated as undefined', () => {
    const [after] = applyEdits([tide], [{ change: { theme: 'tide', name: undefined, patterns: ['tide'] } }]);
    expect(after).toEqual({ ...tide, patterns: [{ phrase: 'tide', when: [], unless: [], strength: null }] });
  });
});
