import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '@/lib/model/taxonomy';
import { applyEdits } from '@/lib/themes/draft/apply-edits';
import { editsBetween } from '@/lib/themes/draft/edits-between';

const theme = (id: string, fields: Partial<Theme> = {}): Theme => ({
  ...{ id, name: id.toUpperCase(), group: 'Sea', meaning: 'What is meant.', parents: [], mark: '1.1.a' },
  ...{ patterns: [{ phrase: id, when: [], unless: [], strength: null }], not: [] },
  ...fields,
});

describe('editsBetween', () => {
  it('is empty where nothing changed', () => {
    expect(editsBetween([theme('tide')], [theme('tide')])).toEqual([]);
  });

  it('names what changed of a theme and nothing else', () => {
    const now = theme('tide', {
      name: 'Tides',
      patterns: [
        { phrase: 'tide', when: [], unless: [], strength: null },
        { phrase: 'ebb', when: ['sea'], unless: [], strength: 'mention' },
      ],
    });
    expect(editsBetween([theme('tide')], [now])).toEqual([
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
    expect(editsBetween(before, [theme('tide')])).toEqual([{ remove: { theme: 'sea' } }]);
  });

  it('adds a theme behind the one it follows, without a mark where none was chosen', () => {
    const [edit] = editsBetween([theme('sea')], [theme('sea'), theme('tide', { mark: '' })]);
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
        expect(applyEdits(one, editsBetween(one, other))).toEqual(other);
      }),
    );
  });
});
