import { describe, expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { loadTaxonomy } from '@/lib/themes/load-taxonomy';

const theme = (id: string, rest = 'patterns: [word]') => `  - id: ${id}
    name: ${id}
    group: Tests
    meaning: A theme
    mark: 1.1.a
    ${rest}
`;
const file = (...themes: string[]) => `groups: [Tests]\nthemes:\n${themes.join('')}`;

/** The lines of the error that the file is refused with. */
function faults(yaml: string): string[] {
  try {
    loadTaxonomy(yaml);
  } catch (error) {
    if (error instanceof TidelineError && error.code === 'bad-taxonomy') return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('loadTaxonomy', () => {
  it('fills in what the file leaves out', () => {
    const { themes, groups } = loadTaxonomy(
      file(theme('a', 'patterns: [word, {phrase: =SAM, when: [segment]}]')),
    );
    expect(groups).toEqual(['Tests']);
    expect(themes[0]).toMatchObject({ id: 'a', parents: [], not: [] });
    expect(themes[0]?.patterns).toEqual([
      { phrase: 'word', when: [], unless: [], strength: null },
      { phrase: '=SAM', when: ['segment'], unless: [], strength: null },
    ]);
  });

  it('gives the same version to the same content, whatever its layout', () => {
    const one = loadTaxonomy(file(theme('a'))).version;
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(
      loadTaxonomy(`# a comment\n${file(theme('a')).replace('[word]', '\n      - "word"')}`).version,
    ).toBe(one);
    expect(loadTaxonomy(file(theme('a', 'patterns: [words]'))).version).not.toBe(one);
  });

  it('names the line of YAML that cannot be parsed', () => {
    expect(faults('groups: [Tests\nthemes: 1\n')[0]).toMatch(/^line \d+: /);
  });

  it('names the line of a wrong or unknown field', () => {
    expect(faults(file(theme('Bad Id')))).toEqual([
      'line 3: themes.0.id: a slug of lower-case letters, digits and hyphens',
    ]);
    expect(faults(file(theme('a', 'patterns: [word]\n    color: red')))[0]).toMatch(
      /^line 3: themes.0: .*color/,
    );
    expect(faults(file(theme('a', 'parents: []')))[0]).toMatch(/^line 3: themes.0.patterns/);
  });

  it('names the line of an id that stands twice', () => {
    expect(faults(file(theme('a'), theme('b'), theme('a')))).toEqual(['line 15: theme "a" stands twice']);
  });

  it('names the line of an unknown parent and of an unknown group', () => {
    expect(faults(file(theme('a', 'parents: [b]\n    patterns: [word]')))).toEqual([
      'line 8: theme "a": there is no theme "b" to be its parent',
    ]);
    expect(faults(file(theme('a')).replace('group: Tests', 'group: Others'))).toEqual([
      'line 5: theme "a": group "Others" is not listed under groups',
    ]);
  });

  it('names the circle that parents form', () => {
    const circle = file(
      theme('a', 'parents: [b]\n    patterns: [word]'),
      theme('b', 'parents: [c]\n    patterns: [word]'),
      theme('c', 'parents: [a]\n    patterns: [word]'),
    );
    expect(faults(circle)).toEqual(['line 8: parents go in a circle: a → b → c → a']);
    expect(faults(file(theme('a', 'parents: [a]\n    patterns: [word]')))).toEqual([
      'line 8: parents go in a circle: a → a',
    ]);
  });

  it('names the line of a pattern that cannot be read, in conditions and exclusions too', () => {
    expect(
      faults(
        file(
          theme(
            'a',
            'patterns:\n      - fine\n      - (open\n      - {phrase: x, when: [a*]}\n    not: [")"]',
          ),
        ),
      ),
    ).toEqual([
      'line 10: theme "a": pattern "(open": a "(" is not closed',
      'line 11: theme "a": pattern "a*": "a*" needs at least three letters before the sign',
      'line 12: theme "a": pattern ")": a ")" has no "("',
    ]);
  });

  it('names the line of a pattern that an earlier one of the theme already says', () => {
    expect(
      faults(file(theme('a', 'patterns:\n      - state space model\n      - State-space models'))),
    ).toEqual([
      'line 10: theme "a": pattern "State-space models" says nothing that "state space model" does not',
    ]);
    expect(faults(file(theme('a', 'patterns: [word, {phrase: word, when: [other]}]')))).toEqual([]);
  });
});
