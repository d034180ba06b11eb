import { describe, expect, it } from 'vitest';
import { phraseRuns } from '@/lib/phrases/phrase-runs';

const runs = (text: string): string[] =>
  phraseRuns(text).map((run) =>
    run.map(({ folded, isBound }) => (isBound ? `-${folded}` : folded)).join(' '),
  );

describe('the stretches that phrases are looked for in', () => {
  it('end at function words and at punctuation', () => {
    expect(runs('We study graph neural networks for molecules, trees and lattices.')).toEqual([
      'study graph neural networks',
      'molecules',
      'trees',
      'lattices',
    ]);
  });

  it('hold function words that hyphens bind', () => {
    expect(runs('robust out-of-distribution detection')).toEqual(['robust out -of -distribution detection']);
  });

  it('end at numbers and keep words that hold digits', () => {
    expect(runs('trained 12 times on wav2vec features')).toEqual(['trained', 'times', 'wav2vec features']);
  });

  it('know where their words stand in the text', () => {
    const text = 'A Müller cell';
    expect(
      phraseRuns(text)
        .flat()
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Müller', 'cell']);
  });
});
