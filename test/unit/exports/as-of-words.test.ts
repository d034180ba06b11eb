import { describe, expect, it } from 'vitest';
import { asOfWords } from '@/lib/exports/as-of-words';

describe('asOfWords', () => {
  it('names the day on which the corpus came to be so, its version and its taxonomy', () => {
    const pin = { version: 'a1', taxonomyVersion: 'b2', changedAt: '2026-03-12T08:00:00.000Z' };
    expect(asOfWords(pin)).toBe('As of 12 Mar 2026 (corpus a1, taxonomy b2).');
  });
});
