import { describe, expect, it } from 'vitest';
import { parsePattern } from '@/lib/themes/parse-pattern';

/** Each phrase by the first form of each of its words, with its kind where it is not folded. */
const read = (pattern: string) =>
  parsePattern(pattern).map((phrase) =>
    phrase.map(({ kind, forms }) => (kind === 'folded' ? '' : `${kind} `) + forms[0]).join(' + '),
  );

describe('parsePattern', () => {
  it('reads words in a row', () => {
    expect(read('State-space  model')).toEqual(['state + space + model']);
  });

  it('multiplies out groups, nested and optional ones too', () => {
    expect(read('(a|b (c|d)) e')).toEqual(['a + e', 'b + c + e', 'b + d + e']);
    expect(read('(ultra)? deep')).toEqual(['ultra + deep', 'deep']);
  });

  it('reads alternatives, each with its own exactness', () => {
    expect(read('=RAG | retrieval augmented')).toEqual(['cased RAG', 'retrieval + augmented']);
  });

  it('reads a star as a prefix in both spellings', () => {
    expect(parsePattern('quantiz*')).toEqual([[{ kind: 'prefix', forms: ['quantis', 'quantiz'] }]]);
    expect(parsePattern('distil*')).toEqual([[{ kind: 'prefix', forms: ['distil'] }]]);
  });

  it('reads a tilde as any word of the same stem', () => {
    expect(parsePattern('adapt~')[0]?.[0]?.forms).toContain('adaptation');
  });

  it('allows an exact word its plural', () => {
    expect(parsePattern('=SSM')).toEqual([[{ kind: 'cased', forms: ['SSM', 'SSMs'] }]]);
    expect(parsePattern('=NAS')).toEqual([[{ kind: 'cased', forms: ['NAS'] }]]);
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
      ['(a|b|c|d|e|f|g|h|i|j)'.repeat(4), /more than 1000 phrases/],
    ];
    for (const [pattern, message] of faults) expect(() => parsePattern(pattern), pattern).toThrow(message);
  });
});
