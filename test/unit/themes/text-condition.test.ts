import { describe, expect, it } from 'vitest';
import { parsePattern } from '@/lib/themes/parse-pattern';
import { textCondition, type TextCondition } from '@/lib/themes/text-condition';

const of = (pattern: string): TextCondition | null => textCondition(parsePattern(pattern));

describe('textCondition', () => {
  it('asks for every word of a row and one of the alternatives, as short as their forms allow', () => {
    expect(of('(graph|neural) network')).toEqual({
      kind: 'all',
      parts: [
        {
          kind: 'any',
          parts: [
            { kind: 'letters', letters: 'graph' },
            { kind: 'letters', letters: 'neural' },
          ],
        },
        { kind: 'letters', letters: 'network' },
      ],
    });
    expect(of('=SAM')).toEqual({ kind: 'letters', letters: 'sam' });
    expect(of('(very)? deep')).toEqual({ kind: 'letters', letters: 'deep' });
  });

  it('asks for nothing where a word may be written with letters beyond ASCII, or with many words', () => {
    expect(of('größe')).toEqual({ kind: 'letters', letters: 'grosse' });
    expect(of('注意力')).toBeNull();
    expect(of(Array.from({ length: 50 }, (_, i) => `word${i}`).join(' | '))).toBeNull();
  });
});
