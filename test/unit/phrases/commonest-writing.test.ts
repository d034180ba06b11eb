import { describe, expect, it } from 'vitest';
import { commonestWriting } from '@/lib/phrases/commonest-writing';

describe('how a phrase is written most often', () => {
  it('is the way with most places, of equal ones the first', () => {
    expect(
      commonestWriting(
        new Map([
          ['fine tuning', 2],
          ['fine-tuning', 5],
        ]),
      ),
    ).toBe('fine-tuning');
    expect(
      commonestWriting(
        new Map([
          ['b', 1],
          ['a', 1],
        ]),
      ),
    ).toBe('a');
    expect(commonestWriting(new Map())).toBe('');
  });
});
