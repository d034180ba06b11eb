import { describe, expect, it } from 'vitest';
import { matchThemes } from '../../../app/_components/charts/match-themes';
import { moveCell } from '../../../app/_components/charts/move-cell';
import { moveReading } from '../../../app/_components/charts/move-reading';
import { papersHref } from '../../../app/_components/charts/papers-href';

describe('moveReading', () => {
  const ids = ['a', 'b', 'c'];

  it('steps by one and by five and stops at the ends', () => {
    expect(moveReading('ArrowRight', { index: 3, id: 'a' }, 9, ids)).toEqual({ index: 4, id: 'a' });
    expect(moveReading('PageUp', { index: 3, id: 'a' }, 9, ids)?.index).toBe(0);
    expect(moveReading('PageDown', { index: 3, id: 'a' }, 9, ids)?.index).toBe(8);
    expect(moveReading('Home', { index: 3, id: 'a' }, 9, ids)?.index).toBe(0);
    expect(moveReading('End', { index: 3, id: 'a' }, 9, ids)?.index).toBe(9);
  });

  it('goes round the series and leaves other keys alone', () => {
    expect(moveReading('ArrowDown', { index: 3, id: 'c' }, 9, ids)?.id).toBe('a');
    expect(moveReading('ArrowUp', { index: 3, id: 'a' }, 9, ids)?.id).toBe('c');
    expect(moveReading('x', { index: 3, id: 'a' }, 9, ids)).toBeNull();
  });
});

describe('moveCell', () => {
  // Rows 1, 2 and 3 of four themes hold the cells 0; 1, 2; 3, 4, 5.
  it('lands on the start, then moves by row and column', () => {
    expect(moveCell('ArrowDown', null, 0, 4)).toBe(0);
    expect(moveCell('ArrowDown', 0, 0, 4)).toBe(1);
    expect(moveCell('ArrowRight', 1, 0, 4)).toBe(2);
    expect(moveCell('ArrowDown', 2, 0, 4)).toBe(4);
    expect(moveCell('ArrowLeft', 4, 0, 4)).toBe(3);
  });

  it('stops at the edges of the triangle', () => {
    expect(moveCell('ArrowRight', 5, 0, 4)).toBe(5);
    expect(moveCell('ArrowUp', 5, 0, 4)).toBe(2);
    expect(moveCell('ArrowUp', 0, 0, 4)).toBe(0);
    expect(moveCell('Tab', 0, 0, 4)).toBeNull();
  });
});

describe('matchThemes', () => {
  const theme = (id: string, name: string, papers: number) => ({
    id,
    name,
    papers,
    group: 'Language',
    mark: '1.1.a',
  });
  const themes = [
    theme('state-space-models', 'State space models', 29),
    theme('language-models', 'Large language models', 89),
    theme('generative', 'Génératifs', 3),
  ];
  const found = (text: string) => matchThemes(themes, text).map(({ id }) => id);

  it('finds every typed word at the start of one of the name', () => {
    expect(found('sp mod')).toEqual(['state-space-models']);
    expect(found('odels')).toEqual([]);
  });

  it('puts names that start with the text first and folds accents', () => {
    expect(found('l')[0]).toBe('language-models');
    expect(found('gener')).toEqual(['generative']);
  });
});

describe('papersHref', () => {
  it('carries filters, themes and days', () => {
    const filter = { strength: 'about' as const, q: 'mamba', venue: 'ACL' };
    expect(papersHref(filter, ['a', 'b'], { from: '2025-01-01', to: '2025-12-31' })).toBe(
      '/papers?themes=a,b&q=mamba&from=2025-01-01&to=2025-12-31&strength=about&venue=ACL',
    );
  });

  it('leaves the strength to lists that ask for a theme: a denominator has none', () => {
    expect(papersHref({ strength: 'about' }, [], { from: '2025-01-01', to: null })).toBe(
      '/papers?from=2025-01-01',
    );
  });
});
