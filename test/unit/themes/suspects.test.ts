import { describe, expect, it } from 'vitest';
import { suspects, type GainedPaper } from '@/lib/themes/suspects';

const none = { papers: 0, themes: new Map<string, number>() };

function gained(title: string, word: string, strength: 'about' | 'mention' = 'about'): GainedPaper {
  const start = title.indexOf(word);
  const span = { field: 'title' as const, start, end: start + word.length, text: word, pattern: 'sam' };
  return { id: title, title, abstract: null, tag: { theme: 'segmentation', strength, spans: [span] } };
}

describe('suspects', () => {
  it('tell a pattern that mixes an acronym with a word, and the words beside it', () => {
    const papers = ['SAM segments', 'SAM masks', 'Sam sails', 'Uncle sam sails', 'With sam sails'].map(
      (title) => gained(title, /sam/i.exec(title)?.[0] ?? ''),
    );
    const [found] = suspects(papers, 10, { held: none, gained: none });
    expect(found).toMatchObject({
      pattern: 'sam',
      papers: 5,
      words: [{ word: 'sails', count: 3 }, {}, {}, {}],
    });
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(['case', 'short']);
  });

  it('tell mere mentions, a flood, and papers of another company', () => {
    const papers = Array.from({ length: 6 }, (_, i) => gained(`sam ${i}`, 'sam', 'mention'));
    const held = { papers: 5, themes: new Map([['vision', 5]]) };
    const other = { papers: 6, themes: new Map([['law', 6]]) };
    const [found] = suspects(papers, 5, { held, gained: other });
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(['short', 'passing', 'flood', 'company']);
  });

  it('find nothing odd in nothing', () => {
    expect(suspects([], 0, { held: none, gained: none })).toEqual([]);
  });
});
