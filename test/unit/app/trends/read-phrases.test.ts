import { describe, expect, it } from 'vitest';
import { readPhrases } from '@/app/trends/_components/read-phrases';

describe('readPhrases', () => {
  it('draws the sound ones and tells what is wrong with the other, and where', () => {
    const { phrases, problem } = readPhrases('mamba,"test-time training","state sp');
    expect(phrases).toEqual(['mamba', '"test-time training"']);
    expect(problem?.text).toBe('"state sp');
    expect(problem?.message).toMatch(/^This cannot be read at character 1: .*\.$/);
  });

  it('takes what the field of a form sends as a phrase', () => {
    expect(readPhrases('mamba', 'flow matching, GAN').phrases).toEqual(['mamba', '"flow matching"', 'GAN']);
  });

  it('draws eight at most', () => {
    const { phrases, problem } = readPhrases('a1,a2,a3,a4,a5,a6,a7,a8,a9');
    expect(phrases).toHaveLength(8);
    expect(problem).toEqual({ text: 'a9', message: 'At most 8 phrases are drawn.' });
  });
});
