import { describe, expect, it } from 'vitest';
import { digestSections, digestTitle, digestTopic } from '@/lib/exports/digest/digest-words';
import { A_DIGEST } from './a-digest';

const [came, moved, unknown] = digestSections(A_DIGEST);

describe('the words of a digest', () => {
  it('name what it is of', () => {
    expect(digestTitle(A_DIGEST)).toBe(
      '3 new papers: Linear attention or Mamba, with the words "long context"',
    );
    expect(digestTopic({ question: { themes: [], q: null }, names: [] })).toBe('all papers');
    expect(digestTopic({ question: { themes: [], q: 'mamba' }, names: [] })).toBe(
      'papers with the words mamba',
    );
  });

  it('say when the papers were taken in, and with what words they earned their themes', () => {
    expect(came?.sentences[0]).toBe(
      '3 papers from 2 dumps, taken in from 5 Jan 2026 06:00 to 12 Jan 2026 06:00 UTC; the papers themselves may be older.',
    );
    expect(came?.entries[0]?.lines).toEqual([
      'Dec 2025 (inferred) · A, B, C and others',
      'Mamba (about): “Mamba”',
    ]);
    expect(came?.entries[1]?.lines).toEqual(['No date']);
  });

  it('give each change with its interval and say where none is clear', () => {
    expect(moved?.entries[0]?.lines).toEqual([
      'Interval ×1.5–5.9, q < 0.001: holds within the same sources.',
      '3.0% (60 of 2000), before 1.0% (10 of 1000).',
    ]);
    expect(moved?.entries[1]?.lines[0]).toBe('Interval ×0.5–2.3, q 0.90: no clear change.');
  });

  it('say how much is undated and what is not over', () => {
    expect(unknown?.sentences).toEqual([
      '1 new paper without a date: counted here, drawn on no time axis.',
      'The corpus holds 4,000 papers, 12 of them undated.',
      'The data reach 10 Jan 2026. Jan 2026 is not over and takes part in no comparison.',
      'Corpus version abc.',
    ]);
  });

  it('say that nothing can be compared yet', () => {
    const [, none] = digestSections({ ...A_DIGEST, moved: null });
    expect(none?.sentences[0]).toContain('can be compared yet');
  });
});
