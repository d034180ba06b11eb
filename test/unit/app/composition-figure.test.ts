import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CompositionFigure } from '@/app/_components/charts/CompositionFigure';
import { PLAIN_SIDES } from '@/lib/charts/composition/strip-sides';
import type { Composition } from '@/lib/model/answers';

const answer: Composition = {
  by: 'source',
  bucket: 'year',
  from: '2022-01-01',
  to: '2023-12-31',
  buckets: ['2022-01-01', '2023-01-01'],
  papers: [1000, 400],
  incomplete: [],
  cut: [],
  undated: 0,
  parts: [
    { value: 'hf-page', papers: 900, counts: [900, 0] },
    { value: 'bibtex', papers: 500, counts: [100, 400] },
  ],
  others: null,
  mix: {
    ...{ distance: 0.9, chance: 0.08, differs: true },
    parts: [
      { value: 'hf-page', before: 900, after: 0 },
      { value: 'bibtex', before: 100, after: 400 },
    ],
  },
};

const view = { path: '/trends', parameters: {} };
const rendered = (shown: Composition): string =>
  renderToStaticMarkup(createElement(CompositionFigure, { answer: shown, sides: PLAIN_SIDES, view }));

describe('the strip of where papers come from', () => {
  it('stands in the HTML as SVG, its bars named, with the same numbers as a table', () => {
    const html = rendered(answer);
    expect(html).toContain('aria-label="Papers by source in each year: hf-page 900, bibtex 500."');
    expect(html).toContain('height="39.1');
    expect(html).toMatch(/<th scope="row">2023<\/th><td class="r">400<\/td><td class="r">0<\/td>/);
  });

  it('warns in words where the mix changed, and else asks', () => {
    expect(rendered(answer)).toContain('90% of the papers come from another source than before');
    const alike = rendered({ ...answer, mix: answer.mix && { ...answer.mix, differs: false } });
    expect(alike).toContain('Where do the papers come from?');
    expect(alike).not.toContain('than before');
  });
});
