import { describe, expect, it } from 'vitest';
import { themesCover } from '@/lib/phrases/themes-cover';
import { loadTagger } from '@/lib/themes/load-tagger';

const tagger = loadTagger(`groups: [Learning]
themes:
  - id: reinforcement-learning
    name: Reinforcement learning
    group: Learning
    meaning: Learning by reward.
    mark: '1.1.a'
    patterns: [reinforcement learning]
`);

describe('what the themes cover', () => {
  it('is every word that says something', () => {
    expect(themesCover(tagger, 'reinforcement learning')).toBe(true);
    expect(themesCover(tagger, 'reinforcement learning models')).toBe(true);
    expect(themesCover(tagger, 'offline reinforcement learning')).toBe(false);
    expect(themesCover(tagger, 'flow matching')).toBe(false);
  });
});
