import { describe, expect, it } from 'vitest';
import { gainedWords } from '@/lib/exports/gained-words';

describe('gainedWords', () => {
  it('says how many papers came or went', () => {
    expect(gainedWords(1204)).toBe('The corpus has since gained 1,204 papers.');
    expect(gainedWords(-1)).toBe('The corpus has since lost 1 paper.');
    expect(gainedWords(0)).toBe('The corpus has since changed and holds as many papers.');
  });
});
