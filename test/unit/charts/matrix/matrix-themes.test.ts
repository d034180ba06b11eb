import { describe, expect, it } from 'vitest';
import { matrixThemes } from '../../../../lib/charts/matrix/matrix-themes';
import type { TestedPair } from '../../../../lib/charts/matrix/tested-pairs';

const themes = [
  { id: 'a', name: 'Zeta', group: 'Learning', count: 30 },
  { id: 'b', name: 'Eta', group: 'Vision', count: 20 },
  { id: 'c', name: 'Beta', group: 'Learning', count: 40 },
  { id: 'd', name: 'Alpha', group: 'Vision', count: 10 },
  { id: 'e', name: 'Empty', group: 'Vision', count: 0 },
];
const link = (a: string, b: string, clear = true): [string, TestedPair] => [
  `${a}*${b}`,
  {
    a,
    b,
    count: 9,
    expected: 1,
    lift: 9,
    jaccard: 0.2,
    cosine: 0.3,
    npmi: 0.5,
    association: 0.01,
    q: 0.001,
    clear,
  },
];
const pairs = new Map([link('a', 'd'), link('b', 'c'), link('a', 'b', false)]);
const ids = (order: Parameters<typeof matrixThemes>[2], most = 10) =>
  matrixThemes(themes, pairs, order, most).map((theme) => theme.id);

describe('matrixThemes', () => {
  it('orders by papers, name or group and leaves out themes without papers', () => {
    expect(ids('papers')).toEqual(['c', 'a', 'b', 'd']);
    expect(ids('name')).toEqual(['d', 'c', 'b', 'a']);
    expect(ids('group')).toEqual(['c', 'a', 'b', 'd']);
  });

  it('takes those with most papers', () => {
    expect(ids('papers', 2)).toEqual(['c', 'a']);
  });

  it('puts communities of clear pairs side by side', () => {
    const found = matrixThemes(themes, pairs, 'community', 10);
    expect(found.map((theme) => theme.community)).toEqual([0, 0, 1, 1]);
    expect(new Set([found[0]?.id, found[1]?.id])).toEqual(new Set(['c', 'b']));
  });
});
