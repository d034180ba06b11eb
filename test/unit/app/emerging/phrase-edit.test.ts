import { describe, expect, it } from 'vitest';
import { phraseEdit, slugOf } from '@/app/emerging/_components/phrase-edit';
import type { TaxonomyAnswer } from '@/lib/model/taxonomy-answers';

const pattern = { phrase: 'flow matching', when: [], unless: [], strength: null };
const taxonomy = { themes: [{ id: 'flows', patterns: [pattern] }] } as unknown as TaxonomyAnswer;

describe('what a phrase becomes', () => {
  it('is a theme of its own, with an id from its name', () => {
    const edit = phraseEdit(
      { kind: 'new', name: 'Test-time training', group: 'Learning', pattern: 'test time training' },
      taxonomy,
    );
    expect(edit).toEqual({
      add: {
        theme: {
          id: 'test-time-training',
          name: 'Test-time training',
          group: 'Learning',
          meaning: 'Papers that write of test-time training.',
          patterns: ['test time training'],
        },
      },
    });
  });

  it('is a further pattern behind those a theme has', () => {
    const edit = phraseEdit({ kind: 'synonym', theme: 'flows', pattern: 'rectified flow' }, taxonomy);
    expect(edit).toEqual({ change: { theme: 'flows', patterns: [pattern, 'rectified flow'] } });
  });

  it('has an id of letters and digits alone', () => {
    expect(slugOf('  Müller’s C++ nets ')).toBe('muller-s-c-nets');
  });
});
