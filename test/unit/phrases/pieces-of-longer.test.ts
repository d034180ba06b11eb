import { describe, expect, it } from 'vitest';
import { frequentPhrases } from '@/lib/phrases/frequent-phrases';
import { piecesOfLonger } from '@/lib/phrases/pieces-of-longer';

describe('piecesOfLonger', () => {
  const trie = frequentPhrases([Int32Array.of(1, 2, 3, 0), Int32Array.of(1, 2, 3, 0)], 2);
  const [long, front, back] = [trie.find([1, 2, 3]), trie.find([1, 2]), trie.find([2, 3])];

  it('names what stands in the longer phrase in six of ten of its places', () => {
    const counts = new Map([
      [long, { occurrences: 6 }],
      [front, { occurrences: 10 }],
      [back, { occurrences: 11 }],
    ]);
    expect([...piecesOfLonger(trie, [long], counts)]).toEqual([front]);
  });

  it('names nothing that was not counted, nor pieces of phrases that are not asked for', () => {
    const counts = new Map([[long, { occurrences: 6 }]]);
    expect(piecesOfLonger(trie, [long], counts).size).toBe(0);
    expect(piecesOfLonger(trie, [], counts).size).toBe(0);
  });
});
