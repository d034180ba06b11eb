import { describe, expect, it } from 'vitest';
import { entityTag, matchesTag } from '@/app/api/_entity-tag';

describe('entityTag', () => {
  it('is weak, and another for other parts or parts cut otherwise', () => {
    expect(entityTag(['v1', '/api/themes'])).toMatch(/^W\/"[\w-]{27}"$/);
    const tags = [
      ['v1', 'a'],
      ['v1a', ''],
      ['v2', 'a'],
      ['v1', null],
    ].map(entityTag);
    expect(new Set(tags).size).toBe(4);
  });
});

describe('matchesTag', () => {
  it.each([
    [null, false],
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['', false],
  ])('finds the tag in %j: %s', (header, found) => {
    expect(matchesTag(header, 'W/"a"')).toBe(found);
  });
});
