import { describe, expect, it } from 'vitest';
import { parseQuery, QueryProblem } from '@/lib/search/parse-query';
import type { SearchQuery, Term } from '@/lib/search/search-query';

const SIGNS = {
  like: (word: string) => word,
  exact: (word: string) => `=${word}`,
  prefix: (word: string) => `${word}*`,
};

function shown(query: SearchQuery): string {
  if (query.kind === 'phrase')
    return `<${query.terms.map(({ kind, word }: Term) => SIGNS[kind](word)).join(' ')}>`;
  if (query.kind === 'not') return `!${shown(query.of)}`;
  return `(${query.of.map(shown).join(query.kind === 'all' ? ' & ' : ' | ')})`;
}

describe('a query', () => {
  it.each([
    ['mamba', '<mamba>'],
    ['Graph Neural', '(<graph> & <neural>)'],
    ['"graph neural network"', '<graph neural network>'],
    ['“graph neural”', '<graph neural>'],
    ['test-time training', '(<test time> & <training>)'],
    ['"test-time training"', '<test time training>'],
    ['a OR b', '(<a> | <b>)'],
    ['a b OR c d', '((<a> & <b>) | (<c> & <d>))'],
    ['a or b', '(<a> & <or> & <b>)'],
    ['a -b', '(<a> & !<b>)'],
    ['-b', '!<b>'],
    ['-"b c" a', '(!<b c> & <a>)'],
    ['a - b', '(<a> & <b>)'],
    ['(a OR b) c', '((<a> | <b>) & <c>)'],
    ['-(a b)', '!(<a> & <b>)'],
    ['f(x)', '(<f> & <x>)'],
    ['()', null],
    ['quantiz*', '<quantiz*>'],
    ['"post-training quantiz*"', '<post training quantiz*>'],
    ['=GAN', '<=GAN>'],
    ['-=GAN', '!<=GAN>'],
    ['="Vision Transformer"', '<=Vision =Transformer>'],
    ['"=GAN training"', '<=GAN training>'],
    ['=GPT-4', '<=GPT =4>'],
    ['R&D', '<r d>'],
    ['search & rescue', '(<search> & <rescue>)'],
    ['Pólya', '<polya>'],
    ['拡散モデル', '<拡散モテル>'],
  ])('of %s is %s', (text, expected) => {
    if (expected === null) expect(() => parseQuery(text)).toThrow(QueryProblem);
    else expect(shown(parseQuery(text))).toBe(expected);
  });

  it.each([
    ['', 1, 'there is no word in it'],
    ['& %', 1, 'there is no word in it'],
    ['a "b c', 3, 'the quotation mark that opens here is not closed'],
    ['a ""', 3, 'there is no word between the quotation marks'],
    ['OR a', 1, 'OR needs words before it'],
    ['a OR', 5, 'OR needs words after it'],
    ['a OR OR b', 6, 'OR needs words before it'],
    ['a (b', 3, 'the parenthesis that opens here is not closed'],
    ['a b) c', 4, 'this parenthesis closes nothing'],
    ['a di*', 5, 'an asterisk needs 3 letters before it'],
    ['qu*ntize', 3, 'an asterisk stands at the end of a word'],
    ['=GAN*', 5, 'an asterisk cannot stand at a word in its own case'],
    ['('.repeat(22), 21, 'parentheses stand in more than 20 others'],
    [Array(66).fill('a').join(' '), 129, 'there are more than 64 words'],
  ])('of %j says that at character %i %s', (text, at, message) => {
    expect(() => parseQuery(text)).toThrow(expect.objectContaining({ at, message }));
  });
});
