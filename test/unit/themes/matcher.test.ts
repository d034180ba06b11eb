import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taxonomy, Theme } from '@/lib/model/taxonomy';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger } from '@/lib/themes/tagger';
import { naiveSpans } from './naive-spans';
import { plainTheme } from './plain-theme';

const taxonomyOf = (themes: Theme[]): Taxonomy => ({ groups: ['Tests'], themes, version: '0' });

/** What the tagger found, in the shape of `naiveSpans`. */
function matcherSpans(
  taxonomy: Taxonomy,
  paper: { title: string; abstract: string },
  tagger = buildTagger(taxonomy),
) {
  const tags = tagPaper(tagger, paper);
  return Object.fromEntries(
    tags.map(({ theme, spans }) => [
      theme,
      spans.map(({ field, start, end, pattern }) => ({ field, start, end, pattern })),
    ]),
  );
}

interface Case {
  title: string;
  patterns: Parameters<typeof plainTheme>[1];
  not?: string[];
  text: string;
  /** The words that are found, in order. */
  found: string[];
}

const CASES: Case[] = [
  {
    title: 'finds whole words only',
    patterns: ['gan'],
    text: 'GAN, organ, GANs, ganache',
    found: ['GAN', 'GANs'],
  },
  {
    title: 'takes hyphen, dash, slash, underscore and blanks between words for the same',
    patterns: ['state space model'],
    text: 'state-space models; state–space model; state/space_model; state  \n space models',
    found: ['state-space models', 'state–space model', 'state/space_model', 'state  \n space models'],
  },
  {
    title: 'does not cross commas, full stops, brackets or em dashes',
    patterns: ['deep learning'],
    text: 'deep, learning. Deep. Learning (deep) learning deep—learning',
    found: [],
  },
  {
    title: 'does not imply the joined form',
    patterns: ['fine tuning'],
    text: 'finetuning, fine-tuning',
    found: ['fine-tuning'],
  },
  {
    title: 'takes the longest of those that begin together',
    patterns: ['attention', 'attention head pruning'],
    text: 'attention head pruning and attention head',
    found: ['attention head pruning', 'attention'],
  },
  {
    title: 'takes the leftmost of those that overlap',
    patterns: ['linear state', 'state space model'],
    text: 'linear state space model',
    found: ['linear state'],
  },
  {
    title: 'keeps the case of an exact phrase and allows its plural s',
    patterns: ['=RAG', '=ViT'],
    text: 'RAG rag Rag RAGs RAGS; ViT vit VIT ViTs',
    found: ['RAG', 'RAGs', 'ViT', 'ViTs'],
  },
  {
    title: 'reads plurals and singulars, British and American endings',
    patterns: ['memories', 'loss', 'quantise', 'behavior model', 'modelling', 'analysis'],
    text: 'memory losses quantized behaviours, behaviour models modeling analyses quantizes',
    found: ['memory', 'losses', 'behaviour models', 'modeling', 'analyses', 'quantizes'],
  },
  {
    title: 'reads a star as any ending',
    patterns: ['quantiz* aware', 'distil*'],
    text: 'Quantisation-aware distillation, distilling; quantized; undistilled',
    found: ['Quantisation-aware', 'distillation', 'distilling'],
  },
  {
    title: 'reads groups, options and alternatives',
    patterns: [
      '(low|ultra low) bit',
      '(very)? deep net',
      'moe | mixture of expert',
      'learn (a|good|very)* feature',
    ],
    text: 'low-bit, ultra-low-bit; very deep nets, deep net; MoE is a mixture of experts; learn a very very good feature, learn features',
    found: [
      'low-bit',
      'ultra-low-bit',
      'very deep nets',
      'deep net',
      'MoE',
      'mixture of experts',
      'learn a very very good feature',
      'learn features',
    ],
  },
  {
    title: 'folds accents, ligatures, quotes and Greek letters',
    patterns: ['frechet distance', 'beta vae', 'flow', 'schrodinger bridge'],
    text: 'Fréchet distance, Fre\u0301chet distance, β-VAE, \\(\\beta\\)-VAE, ﬂow, “Schrödinger” bridge',
    found: [
      'Fréchet distance',
      'Fre\u0301chet distance',
      'β-VAE',
      '\\beta\\)-VAE',
      'ﬂow',
      'Schrödinger” bridge',
    ],
  },
  {
    title: 'reads LaTeX letters, accents and scripts, and passes over commands',
    patterns: ['l1 norm', 'beta vae', 'frechet', 'linear attention', 'l2'],
    text: "$\\ell_1$-norm, $L_{1}$ norm, $\\beta$-VAE, Fr\\'echet, Fr{\\'e}chet, \\textit{linear} attention, $\\ell_2$, $L^2$",
    found: [
      '\\ell_1$-norm',
      'L_{1}$ norm',
      '\\beta$-VAE',
      "Fr\\'echet",
      "Fr{\\'e}chet",
      'linear} attention',
      '\\ell_2',
      'L^2',
    ],
  },
  {
    title: 'reads sub- and superscript characters and tags',
    patterns: ['l1', 'co2', 'k means'],
    text: 'ℓ₁, L₁, CO₂, CO<sub>2</sub>, <i>k</i>-means',
    found: ['ℓ₁', 'L₁', 'CO₂', 'CO<sub>2', 'k</i>-means'],
  },
  {
    title: 'reads S4, C++, k-NN, 1.58-bit and possessives',
    patterns: ['s4', 'c++', 'k nn', '1.58 bit', "parkinson's disease", '3d'],
    text: "S4 and S4D, C++ and C, k-NN, $k$-NN, 1.58-bit, 1.5-bit, Parkinson's disease, Parkinson’s disease, 3D",
    found: ['S4', 'C++', 'k-NN', 'k$-NN', '1.58-bit', "Parkinson's disease", 'Parkinson’s disease', '3D'],
  },
  {
    title: 'drops hits inside an exclusion, and no others',
    patterns: ['attention', 'attention mechanism'],
    not: ['attention deficit', 'pay attention'],
    text: 'attention deficit; pay attention mechanism; attention',
    found: ['attention mechanism', 'attention'],
  },
  {
    title: 'counts a conditional pattern only where its condition is met',
    patterns: [{ phrase: '=SAM', when: ['segment* anything', 'mask'] }],
    text: 'SAM segments anything with SAM',
    found: ['SAM', 'SAM'],
  },
  {
    title: 'drops it elsewhere',
    patterns: [{ phrase: '=SAM', when: ['segment* anything'] }],
    text: 'SAM is a minimiser',
    found: [],
  },
  {
    title: 'drops a pattern whose exception is met',
    patterns: [{ phrase: '=SAM', unless: ['sharpness aware'] }, 'minimization'],
    text: 'sharpness-aware minimization (SAM)',
    found: ['minimization'],
  },
  {
    title: 'lets the next longest count where a condition drops the longest',
    patterns: ['diffusion', { phrase: 'diffusion policy', when: ['robot'] }],
    text: 'a diffusion policy',
    found: ['diffusion'],
  },
  {
    title: 'points into text with characters beyond the basic plane',
    patterns: ['gan'],
    text: '𝔾 🚀 GAN 𝐆𝐀𝐍',
    found: ['GAN', '𝐆𝐀𝐍'],
  },
  {
    title: 'passes soft hyphens and zero-width characters',
    patterns: ['transformer'],
    text: 'trans\u00adform\u200bers',
    found: ['trans\u00adform\u200bers'],
  },
];

describe('the matcher and the naive search', () => {
  for (const { title, patterns, not = [], text, found } of CASES) {
    it(title, () => {
      const taxonomy = taxonomyOf([plainTheme('theme', patterns, { not })]);
      for (const field of ['title', 'abstract'] as const) {
        const paper = { title: '', abstract: '', [field]: text };
        const words = (spans: { start: number; end: number }[] = []) =>
          spans.map(({ start, end }) => text.slice(start, end));
        expect(words(matcherSpans(taxonomy, paper)['theme'])).toEqual(found);
        expect(words(naiveSpans(taxonomy, paper)['theme'])).toEqual(found);
      }
    });
  }

  it('keep overlapping hits of different themes', () => {
    const taxonomy = taxonomyOf([plainTheme('a', ['vision transformer']), plainTheme('b', ['transformer'])]);
    const paper = { title: 'Vision transformers', abstract: '' };
    const all = { a: [[0, 19]], b: [[7, 19]] };
    const offsets = (spans: ReturnType<typeof naiveSpans>) =>
      Object.fromEntries(Object.entries(spans).map(([id, list]) => [id, list.map((s) => [s.start, s.end])]));
    expect(offsets(matcherSpans(taxonomy, paper))).toEqual(all);
    expect(offsets(naiveSpans(taxonomy, paper))).toEqual(all);
  });

  const word = fc.constantFrom(
    ...[
      'deep',
      'nets',
      'net',
      'k',
      'nn',
      'RAG',
      'rag',
      'rags',
      'quantized',
      'quantisation',
      'quant',
      'bit',
      'L_1',
      'l1',
    ],
    ...[
      'C++',
      'C',
      'é',
      'β',
      '\\beta',
      '\\ell_1',
      "\\'e",
      'e',
      'memory',
      'memories',
      '1.58',
      '1',
      '58',
      "net's",
      'ﬁt',
      'fit',
    ],
  );
  const gap = fc.constantFrom(
    ...[
      ' ',
      '-',
      '–',
      '/',
      '_',
      '\n',
      '',
      '. ',
      ', ',
      '(',
      ')',
      '$',
      '{',
      '}',
      '\\',
      '\\textit{',
      '+',
      '++',
      '#',
    ],
    ...[
      "'",
      "'s ",
      '’s ',
      '“',
      '—',
      '<i>',
      '</sub>',
      '<',
      '^',
      '\u00ad',
      '\u0301',
      '.',
      ',',
      '🚀',
      '! ',
      '? ',
      '*',
      '&',
    ],
  );
  const text = fc
    .array(fc.tuple(word, gap, gap), { maxLength: 24 })
    .map((parts) => parts.map(([w, a, b]) => w + a + b).join(''));
  const patternWord = fc.constantFrom(
    'deep',
    'net',
    'k',
    'nn',
    'rag',
    'quantiz*',
    'qua*',
    'bit',
    'l1',
    'c++',
    'c',
    'e',
    'beta',
    'memory',
    '1.58',
    '1',
    'fit',
    '(a|deep)',
    '(k|nn net)* e',
    '(k)? e',
    'deep (k|e|net)* nn',
    '(deep (k)?|nn)* bit',
  );
  const pattern = fc.oneof(
    fc.array(patternWord, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
    fc.constantFrom('=RAG', '=rag', '=net', '=C++', '=Net k'),
  );
  const theme = fc
    .record({
      patterns: fc.array(
        fc.record({
          phrase: pattern,
          when: fc.array(pattern, { maxLength: 1 }),
          unless: fc.oneof(
            { weight: 3, arbitrary: fc.constant<string[]>([]) },
            { weight: 1, arbitrary: fc.array(pattern, { maxLength: 1 }) },
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      not: fc.array(pattern, { maxLength: 2 }),
    })
    .map(({ patterns, not }) => ({ patterns, not }));

  it('agree on random taxonomies and random text', () => {
    fc.assert(
      fc.property(fc.array(theme, { minLength: 1, maxLength: 3 }), text, text, (drafts, title, abstract) => {
        const taxonomy = taxonomyOf(
          drafts.map(({ patterns, not }, i) => plainTheme(`t${i}`, patterns, { not })),
        );
        expect(matcherSpans(taxonomy, { title, abstract })).toEqual(
          naiveSpans(taxonomy, { title, abstract }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('agree on text of any characters', () => {
    const taxonomy = taxonomyOf([
      plainTheme('a', ['a', 'b c', '=A', 'abc*', 'e']),
      plainTheme('b', ['a b', '1', 'c++']),
    ]);
    const tagger = buildTagger(taxonomy);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: fc.constantFrom(...'aAbBcC1 .,+_^\\{}$\'"<>e-\u0301'), maxLength: 60 }),
        (title, abstract) => {
          expect(matcherSpans(taxonomy, { title, abstract }, tagger)).toEqual(
            naiveSpans(taxonomy, { title, abstract }),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
