import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/model/taxonomy';
import { applyEdits } from '@/lib/themes/draft/apply-edits';
import { unedited } from '@/lib/themes/draft/edited-taxonomy';
import { editsBetween, themeEdits } from '@/lib/themes/draft/edits-between';

const theme = (id: string, fields: Partial<Theme> = {}): Theme => ({
  ...{ id, name: id.toUpperCase(), group: 'Sea', meaning: 'What is meant.', parents: [], mark: '1.1.a' },
  ...{ patterns: [{ phrase: id, when: [], unless: [], strength: null }], not: [] },
  ...fields,
});

describe('editsBetween', () => {
  it('is empty where nothing changed', () => {
    expect(themeEdits([theme('tide')], [theme('tide')])).toEqual([]);
  });

  it('names what changed of a theme and nothing else', () => {
    const now = theme('tide', {
      name: 'Tides',
      patterns: [
        { phrase: 'tide', when: [], unless: [], strength: null },
        { phrase: 'ebb', when: ['sea'], unless: [], strength: 'mention' },
      ],
    });
    expect(themeEdits([theme('tide')], [now])).toEqual([
      {
        change: {
          theme: 'tide',
          name: 'Tides',
          patterns: ['tide', { phrase: 'ebb', when: ['sea'], strength: 'mention' }],
        },
      },
    ]);
  });

  it('does not say of the children of a removed theme what removing says already', () => {
    const before = [theme('sea'), theme('tide', { parents: ['sea'] })];
    expect(themeEdits(before, [theme('tide')])).toEqual([{ remove: { theme: 'sea' } }]);
  });

  it('adds a theme behind the one it follows, without a mark where none was chosen', () => {
    const [edit] = themeEdits([theme('sea')], [theme('sea'), theme('tide', { mark: '' })]);
    expect(edit).toEqual({
      add: {
        theme: {
          ...{ id: 'tide', name: 'TIDE', group: 'Sea', meaning: 'What is meant.', parents: [] },
          ...{ patterns: ['tide'], not: [] },
        },
        after: 'sea',
      },
    });
  });

  it('leads from any themes to any others that keep their order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const list = fc.subarray(ids).chain((kept) =>
      fc.tuple(
        ...kept.map((id) =>
          fc
            .record({
              name: fc.constantFrom('X', 'Y'),
              parents: fc.subarray(kept),
              patterns: fc.array(
                fc.record({
                  phrase: fc.constantFrom('p', 'q'),
                  when: fc.subarray(['w']),
                  unless: fc.subarray(['u']),
                  strength: fc.constantFrom(null, 'about' as const),
                }),
              ),
              not: fc.subarray(['n']),
            })
            .map((fields) => theme(id, fields)),
        ),
      ),
    );
    fc.assert(
      fc.property(list, list, (before, after) => {
        // A theme can be added behind another, not before the first.
        const [one, other] = [before, after].map((themes) => [theme('0'), ...themes]) as [Theme[], Theme[]];
        expect(applyEdits({ groups: [], themes: one }, themeEdits(one, other)).themes).toEqual(other);
      }),
    );
  });

  it('says of groups what they are called and were, and of their themes nothing', () => {
    const before = { groups: ['Sea', 'Sky'], themes: [theme('tide')] };
    const edits = [{ groups: [{ name: 'Sky' }, { name: 'Ocean', was: 'Sea' }, { name: 'Land' }] }];
    const after = applyEdits(unedited(before), edits);
    expect(editsBetween(before, after)).toEqual(edits);
    expect(editsBetween(before, unedited(before))).toEqual([]);
  });

  it('says of a theme only what its group does not say already', () => {
    const before = { groups: ['Sea'], themes: [theme('tide'), theme('ebb')] };
    const renamed = applyEdits(unedited(before), [
      { groups: [{ name: 'Ocean', was: 'Sea' }, { name: 'Sky' }] },
    ]);
    const after = applyEdits(renamed, [{ change: { theme: 'ebb', group: 'Sky' } }]);
    expect(editsBetween(before, after)).toEqual([
      { groups: [{ name: 'Ocean', was: 'Sea' }, { name: 'Sky' }] },
      { change: { theme: 'ebb', group: 'Sky' } },
    ]);
  });

  it('tells a new group from the renamed one whose name it took, on the page and after a reload', () => {
    const before = { groups: ['Sea'], themes: [theme('tide')] };
    const added = applyEdits(unedited(before), [
      { groups: [{ name: 'Ocean', was: 'Sea' }] },
      { groups: [{ name: 'Ocean' }, { name: 'Sea' }] },
    ]);
    const loaded = applyEdits(unedited(before), editsBetween(before, added));
    expect(loaded).toEqual(added);
    const renamed = applyEdits(loaded, [{ groups: [{ name: 'Ocean' }, { name: 'Land', was: 'Sea' }] }]);
    expect(editsBetween(before, renamed)).toEqual([
      { groups: [{ name: 'Ocean', was: 'Sea' }, { name: 'Land' }] },
    ]);
  });
});
