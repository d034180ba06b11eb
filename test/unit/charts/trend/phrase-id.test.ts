import { describe, expect, it } from 'vitest';
import { phraseId, phraseOf } from '@/lib/charts/trend/phrase-id';

describe('the id of a phrase', () => {
  it('gives its phrase back, and no theme has one', () => {
    expect(phraseOf(phraseId('q:mamba'))).toBe('q:mamba');
    expect(phraseOf('mamba')).toBeNull();
  });
});
