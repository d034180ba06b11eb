import { describe, expect, it } from 'vitest';
import { evidenceText } from '@/lib/exports/feed';

describe('why a paper has its themes', () => {
  it('is told a line each, with the words where there are any', () => {
    const themes = [
      { id: 'linear-attention', strength: 'about', words: ['linear attention', 'kernel trick'] },
      { id: 'agents', strength: 'mention', words: [] },
    ] as const;
    expect(evidenceText(themes)).toBe(
      'linear-attention (about): “linear attention”, “kernel trick”\nagents (mention)',
    );
    expect(evidenceText([])).toBe('');
  });
});
