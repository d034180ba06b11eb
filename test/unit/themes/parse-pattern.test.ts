import { describe, expect, it } from 'vitest';
import { parsePattern, type Pattern } from '@/lib/themes/parse-pattern';

/** The pattern written anew: first form of each word with its kind where it is not folded, all groups in parentheses. */
function write(pattern: Pattern): string {
  if (pattern.kind === 'row') return pattern.parts.map(write).join(' ');
  if (pattern.kind === 'either') return `(${pattern.choices.map(write).join('|')})`;
  if (pattern.kind === 'maybe') return `(${write(pattern.part)})?`;
  if (pattern.kind === 'any') return `(${write(pattern.part)})*`;
  const { kind, forms } = pattern.atom;
  return kind === 'folded' ? (forms[0] ?? '') : `${kind}:${forms[0]}`;
}
const read = (pattern: string) => write(parsePattern(pattern));

/** Forms of a pattern of one word. */
function forms(pattern: string): string[] {
  const parsed = parsePattern(pattern);
  return parsed.kind === 'word' ? parsed.atom.forms : [];
}

describe('parsePattern', () => {
  it('reads words in a row', () => {
    expect(read('State-space  model')).toBe('state space model');
  });

  it('reads groups, nested, optional and repeated ones too', () => {
    expect(read('(a|b (c|d)) e')).toBe('(a|b (c|d)) e');
    expect(read('(ultra)? deep')).toBe('(ultra)? deep');
    expect(read('learn (a|the)* feature')).toBe('learn ((a|the))* feature');
    expect(read('(one) (two)')).toBe('one two');
  });

  it('reads alternatives, each with its own exactness', () => {
    expect(read('=RAG | retrieval augmented')).toBe('(cased:RAG|retrieval augmented)');
  });

  it('reads a star as a prefix in both spellings', () => {
    expect(parsePattern('quantiz*')).toEqual({
      kind: 'word',
      atom: { kind: 'prefix', forms: ['quantis', 'quantiz'] },
    });
    expect(forms('distil*')).toEqual(['distil']);
  });

  it('reads a tilde as any word of the same stem', () => {
    expect(forms('adapt~')).toContain('adaptation');
  });

  it('allows an exact word its plural', () => {
    expect(forms('=SSM')).toEqual(['SSM', 'SSMs']);
    expect(forms('=NAS')).toEqual(['NAS']);
  });

  it('says what cannot be read', () => {
    const faults: [string, RegExp][] = [
      ['', /it is empty/],
      ['a | ', /it is empty/],
      ['(a', /"\(" is not closed/],
      ['a)', /"\)" has no "\("/],
      ['()', /empty alternative/],
      ['(a|)', /empty alternative/],
      ['(a)?', /no word at all/],
      ['what? now', /"\?" stands only after a group/],
      ['a, b', /nothing that ends a phrase may stand before "b"/],
      ['* net', /only at the end of a word/],
      ['quan*tize', /only at the end of a word/],
      ['ab*', /at least three letters/],
      ['=LoRA*', /exact pattern/],
      ['...', /no word at all/],
      ['(a)*', /no word at all/],
      ['модель*', /plain letters/],
    ];
    for (const [pattern, message] of faults) expect(() => parsePattern(pattern), pattern).toThrow(message);
  });
});
