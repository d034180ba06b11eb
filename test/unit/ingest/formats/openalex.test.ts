import { describe, expect, it } from 'vitest';
import { openalex, rebuildAbstract } from '../../../../lib/ingest/formats/openalex';

describe('openalex', () => {
  it('knows works by their id', () => {
    expect(openalex.sniff('{"id":"https://openalex.org/W1","title":"T"}')).toBeGreaterThan(0.9);
    expect(openalex.sniff('{"id":"https://openalex.org/A1","display_name":"Ada Lune"}')).toBe(0);
  });
});

describe('rebuildAbstract', () => {
  it('puts the words in the order of their positions', () => {
    expect(rebuildAbstract({ tide: [1, 3], the: [0, 2] })).toBe('the tide the tide');
  });

  it('is null without words, and is not led astray by far positions', () => {
    expect(rebuildAbstract({})).toBeNull();
    expect(rebuildAbstract(null)).toBeNull();
    expect(rebuildAbstract({ b: [1e12], a: [0], c: ['x'] })).toBe('a b');
  });
});
