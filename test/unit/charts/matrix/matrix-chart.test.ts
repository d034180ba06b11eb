import { describe, expect, it } from 'vitest';
import { matrixChart, type MatrixRequest } from '../../../../lib/charts/matrix/matrix-chart';
import type { TestedPair } from '../../../../lib/charts/matrix/tested-pairs';

const pair = (a: string, b: string, change: Partial<TestedPair> = {}): [string, TestedPair] => [
  `${a}*${b}`,
  {
    a,
    b,
    count: 20,
    expected: 5,
    lift: 4,
    jaccard: 0.153846,
    cosine: 0.282843,
    npmi: 0.354368,
    association: 0.004,
    q: 0.0004,
    clear: true,
    ...change,
  },
];
const theme = (id: string, count: number, community: number | null = null) => ({
  id,
  name: id.toUpperCase(),
  count,
  community,
});
const request: MatrixRequest = {
  themes: [theme('a', 3608, 0), theme('b', 100, 0), theme('c', 50, 1)],
  pairs: new Map([pair('a', 'b'), pair('b', 'c', { q: 0.3, clear: false, lift: 0.5, count: 5 })]),
  kin: new Set(),
  measure: 'lift',
  min: 3,
  mask: true,
};

describe('matrixChart', () => {
  it('draws the cells below the diagonal, row by row', () => {
    const { cells } = matrixChart(request);
    expect(cells.map((cell) => `${cell.a}${cell.b}`)).toEqual(['ab', 'ac', 'bc']);
    expect(cells.map((cell) => cell.y)).toEqual([27, 54, 54]);
    expect((cells[2]?.x ?? 0) - (cells[1]?.x ?? 0)).toBe(27);
  });

  it('colours by lift around chance, hatches what is unclear or too rare', () => {
    expect(matrixChart(request).cells.map((cell) => cell.look)).toEqual(['div-8', 'mask', 'mask']);
    expect(matrixChart({ ...request, mask: false }).cells[2]?.look).toBe('div-3');
  });

  it('says counts, expected count, lift and q in words', () => {
    const words = matrixChart(request).cells.map((cell) => cell.words);
    expect(words[0]).toBe('B and A: 20 papers, 5.0 expected, lift ×4.0, NPMI +0.35, q < 0.001');
    expect(words[1]).toBe('C and A: fewer than 3 papers with both');
  });

  it('leaves a theme and its ancestor blank', () => {
    const [cell] = matrixChart({ ...request, kin: new Set(['a*b']) }).cells;
    expect(cell).toMatchObject({ look: 'kin', words: 'B and A: no pair, one is part of the other' });
  });

  it('writes counts into the cells and colours them by the root of their part of the largest', () => {
    const cells = matrixChart({ ...request, measure: 'count', mask: false }).cells;
    expect(cells.map((cell) => [cell.look, cell.text])).toEqual([
      ['seq-8', '20'],
      ['mask', null],
      ['seq-4', '5'],
    ]);
  });

  it('frames communities of two and more on the diagonal', () => {
    expect(matrixChart(request).frames).toHaveLength(1);
  });

  it('puts the papers of each theme on the diagonal', () => {
    expect(matrixChart(request).rows.map((row) => row.count)).toEqual(['3,608', '100', '50']);
  });
});
