import { describe, expect, it } from 'vitest';
import { compositionWords } from '@/lib/charts/composition/composition-words';
import type { Composition } from '@/lib/model/answers';

const ANSWER: Composition = {
  ...{ by: 'venue', bucket: 'year', from: null, to: null, cut: [], undated: 0, buckets: [], papers: [] },
  ...{ incomplete: [], parts: [], others: null, mix: null },
};

describe('compositionWords', () => {
  it('asks where papers come from as long as their mix does not change', () => {
    expect(compositionWords(ANSWER)).toEqual({
      title: 'Where do the papers come from?',
      sub: 'Papers of each year by venue, as parts of the whole.',
      warning: null,
    });
    expect(compositionWords({ ...ANSWER, by: 'source' }).sub).toContain('the format that gave their text');
  });
});
