import { describe, expect, it } from 'vitest';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';

const taxonomy = loadTaxonomy(`
groups: [Architectures, Efficiency]
themes:
  - id: transformers
    name: Transformers
    group: Architectures
    meaning: The Transformer architecture
    mark: 1.1.a
    patterns: [transformer]
  - id: vision-transformers
    name: Vision transformers
    group: Architectures
    meaning: Transformers over image patches
    parents: [transformers]
    mark: 1.2.a
    patterns: [vision transformer, =ViT]
  - id: quantization
    name: Quantization
    group: Efficiency
    meaning: Low-bit weights
    mark: 2.1.a
    patterns: [quantiz*, (low|sub) bit]
    not: [vector quantiz*]
`);
const tagger = buildTagger(taxonomy);
const brief = (title: string, abstract: string | null) =>
  tagPaper(tagger, { title, abstract }).map(
    ({ theme, strength, spans }) => `${theme} ${strength}: ${spans.map((s) => s.text).join(', ')}`,
  );

describe('tagPaper', () => {
  it('gives each theme its words, the theme of the title as about', () => {
    expect(brief('Low-bit Transformers', null)).toEqual([
      'transformers about: Transformers',
      'quantization about: Low-bit',
    ]);
  });

  it('gives a parent the spans of its child', () => {
    expect(brief('On ViTs', 'A note.')).toEqual([
      'transformers about: ViTs',
      'vision-transformers about: ViTs',
    ]);
  });

  it('shows both where parent and child are equally strong', () => {
    expect(brief('ViT and other transformers', null)[0]).toBe('transformers about: ViT, transformers');
  });

  it('points into the text as it is stored', () => {
    const abstract = 'Naïve “quantisation” of 𝔘 \\textit{vision}-transformers.';
    for (const { spans } of tagPaper(tagger, { title: 'A title', abstract })) {
      for (const span of spans) expect(abstract.slice(span.start, span.end)).toBe(span.text);
    }
    expect(brief('A title', abstract)).toEqual([
      'transformers mention: vision}-transformers',
      'vision-transformers mention: vision}-transformers',
      'quantization mention: quantisation',
    ]);
  });

  it('does not count a hit inside an exclusion', () => {
    expect(brief('Vector quantization', null)).toEqual([]);
    expect(brief('Vector quantization', 'After quantization.')).toEqual([
      'quantization mention: quantization',
    ]);
  });

  it('gives no tags to a paper that says nothing known', () => {
    expect(brief('Untitled', '')).toEqual([]);
  });
});
