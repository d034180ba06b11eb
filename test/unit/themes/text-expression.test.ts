import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '@/lib/themes/parse-pattern';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';
import { textExpression } from '@/lib/themes/text-expression';
import { plainTheme } from './plain-theme';

const meets = (pattern: string, text: string): boolean =>
  new RegExp(textExpression(parsePattern(pattern)) ?? '', 's').test(text);

function isPattern(text: string): boolean {
  try {
    return parsePattern(text) !== null;
  } catch {
    return false;
  }
}

describe('textExpression', () => {
  it('asks for the words of a phrase side by side, in any case unless they are exact', () => {
    expect(meets('state space model', "A State-Space's models.")).toBe(true);
    expect(meets('state space model', 'the state of the space of models')).toBe(false);
    expect(meets('space', 'aerospace')).toBe(false);
    expect(meets('=SAM', 'by SAM, the same')).toBe(true);
    expect(meets('=SAM', 'by sam and the same')).toBe(false);
    expect(meets('quantiz*', 'Quantisation')).toBe(true);
  });

  it('lets anything stand where a part may be left out or repeated, also where a group begins or ends with it', () => {
    expect(meets('deep (very | wide)* net', 'Deep, or\nvery wide nets')).toBe(true);
    expect(meets('learn ((very)? deep | graph) net', 'learn very deep nets')).toBe(true);
    expect(meets('(very)? deep', 'deeper')).toBe(false);
  });

  it('asks for nothing where a word may be written with letters beyond ASCII', () => {
    expect(textExpression(parsePattern('注意力'))).toBeNull();
    expect(textExpression(parsePattern('deep | 注意力'))).toBeNull();
  });

  it('holds in every text of ASCII in which the tagger finds the pattern', () => {
    const word = fc.constantFrom('deep', 'net', 'C++', '1.58', 'bit', '=GAN', 'net*', 'model', 'adapt~');
    const part = fc.oneof(
      word,
      fc.tuple(word, word, fc.constantFrom('', '?', '*')).map(([a, b, sign]) => `(${a}|${b} ${a})${sign}`),
    );
    const phrase = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => {
        const text = parts.join(' ').replaceAll('=', '');
        return text.includes('GAN') && !/[*~]/.test(text) ? `=${text}` : text;
      })
      .filter(isPattern);
    const text = fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ...[
              'deep',
              'Nets',
              'net',
              'C++',
              '1.58',
              'bits',
              'GAN',
              'GANs',
              "model's",
              'adapted',
              'networks',
            ],
          ),
          fc.constantFrom(' ', ' ', '-', '/', '. ', ' "', "' ", ' $', ' & ', '\n', ', '),
        ),
        { maxLength: 12 },
      )
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(phrase, fc.array(text, { minLength: 8, maxLength: 8 }), (pattern, texts) => {
        const tagger = buildTagger({ groups: ['T'], version: '', themes: [plainTheme('t', [pattern])] });
        const expression = new RegExp(textExpression(parsePattern(pattern)) ?? '', 's');
        for (const one of texts) {
          if (tagPaper(tagger, { title: one, abstract: null }).length > 0) expect(one).toMatch(expression);
        }
      }),
      { numRuns: 300 },
    );
  });
});
