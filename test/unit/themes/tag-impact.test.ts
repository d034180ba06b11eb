import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperText } from '@/lib/model/paper-text';
import type { Tag } from '@/lib/model/theme';
import type { Taxonomy } from '@/lib/model/taxonomy';
import { parsePattern } from '@/lib/themes/parse-pattern';
import { partTaxonomy } from '@/lib/themes/part-taxonomy';
import { tagImpact, type TagImpact } from '@/lib/themes/tag-impact';
import { tagPaper } from '@/lib/themes/tag-paper';
import { buildTagger, type Tagger } from '@/lib/themes/tagger';
import { mayHold } from './may-hold';

const WORDS = [
  'graph',
  'net',
  'deep',
  'quantize',
  '=GAN',
  'vision',
  'deep net',
  'graph net',
  'net*',
  'deep (very | graph)* net',
  '=GAN net | (graph)? vision',
] as const;
const IDS = ['a', 'b', 'c', 'd'];

const pattern = fc.record({
  phrase: fc.constantFrom(...WORDS),
  when: fc.constantFrom<string[][]>([], [], ['vision']) as fc.Arbitrary<string[]>,
  unless: fc.constantFrom<string[]>([], [], ['deep']),
  strength: fc.constantFrom(null, null, 'about' as const, 'mention' as const),
});

/** Parents come later in the list, so there is no circle; the order of themes is shuffled. */
const taxonomy: fc.Arbitrary<Taxonomy> = fc
  .tuple(
    fc.subarray(IDS, { minLength: 1 }),
    fc.array(fc.array(pattern, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.subarray(['deep net', 'graph net graph']), { minLength: 4, maxLength: 4 }),
    fc.array(fc.subarray(IDS), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([ids, patterns, nots, parents, turned]) => {
    const themes = ids.map((id, index) => ({
      ...{ id, name: id, group: 'T', meaning: 'm', mark: '1.1.a' },
      parents: (parents[index] ?? []).filter((parent) => ids.includes(parent) && parent > id),
      patterns: patterns[index] ?? [],
      not: nots[index] ?? [],
    }));
    return { groups: ['T'], themes: turned ? themes.reverse() : themes, version: '' };
  });

const word = fc.constantFrom(
  ...[
    'graph',
    'Graph',
    'nets',
    'deep',
    'quantised',
    'quantization',
    'GAN',
    'gan',
    'vision',
    'networks',
    'very',
    "net's",
    'deep-net',
    'unlike',
  ],
  ...['gr\\-aph', 'né{t}', 'We propose', 'a', '.', ',', '(such as'],
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const paper = fc.record({ title: text, abstract: text });

function isCandidate(
  { tagged, said }: TagImpact,
  was: readonly Tag[],
  { title, abstract }: PaperText,
): boolean {
  const carries = tagged.some(({ theme, pattern: fired }) =>
    was.some(
      (tag) => tag.theme === theme && (fired === null || tag.spans.some((span) => span.pattern === fired)),
    ),
  );
  const says = said.some((phrase) => mayHold(parsePattern(phrase), `${title} ${abstract}`));
  return carries || says;
}

describe('tagImpact', () => {
  it('names every theme and every paper whose tags differ, and a part of the taxonomy tags them as the whole does', () => {
    fc.assert(
      fc.property(
        taxonomy,
        taxonomy,
        fc.array(paper, { minLength: 10, maxLength: 10 }),
        (before, after, papers) => {
          const impact = tagImpact(before, after);
          const themes = new Set(impact.themes);
          const [old, whole, part] = [before, after, partTaxonomy(after, themes)].map((taxonomy) =>
            buildTagger(taxonomy),
          );
          const of = (tagger: Tagger | undefined, one: PaperText, inside: boolean): Tag[] =>
            tagPaper(tagger as Tagger, one)
              .filter(({ theme }) => themes.has(theme) === inside)
              .sort((x, y) => (x.theme < y.theme ? -1 : 1));
          for (const one of papers) {
            expect(of(whole, one, false)).toEqual(of(old, one, false));
            const now = of(whole, one, true);
            expect(of(part, one, true)).toEqual(now);
            const was = of(old, one, true);
            if (JSON.stringify(now) !== JSON.stringify(was)) expect(isCandidate(impact, was, one)).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('looks for a pattern that comes in the texts, and for one that goes among the tags that it earned', () => {
    const of = (...phrases: string[]): Taxonomy => ({
      groups: ['T'],
      version: '',
      themes: ['a', 'b'].map((id) => ({
        ...{
          id,
          name: id,
          group: 'T',
          meaning: 'm',
          mark: '1.1.a',
          parents: id === 'a' ? ['b'] : [],
          not: [],
        },
        patterns: (id === 'a' ? phrases : ['other']).map((phrase) => ({
          ...{ phrase, when: [], unless: [], strength: null },
        })),
      })),
    });
    expect(tagImpact(of('graph'), of('graph', 'net'))).toEqual({
      themes: ['a', 'b'],
      tagged: [],
      said: ['net'],
    });
    expect(tagImpact(of('graph', 'net'), of('graph'))).toEqual({
      themes: ['a', 'b'],
      tagged: [{ theme: 'a', pattern: 'net' }],
      said: [],
    });
    expect(tagImpact(of('graph'), of('graph'))).toEqual({ themes: [], tagged: [], said: [] });
  });
});
