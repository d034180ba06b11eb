import { describe, expect, it } from 'vitest';
import { readTaxonomy } from '@/lib/themes/read-taxonomy';

/** The errors as lines; empty where there are none. */
function errors(yaml: string): string[] {
  const reading = readTaxonomy(yaml);
  return 'errors' in reading ? reading.errors.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe('readTaxonomy', () => {
  it('tells all that is wrong at once, fields, parents and patterns alike, in the order of lines', () => {
    const yaml = `groups: [Tests]
themes:
  - id: a
    name: A
    group: Others
    meaning: m
    parents: [b, nobody]
    mark: 1.1.a
    patterns: [word, words]
  - id: b
    group: Tests
    meaning: m
    parents: [a]
    mark: 99.1.a
    patterns: [(open]
  - id: a
    name: Again
    group: Tests
    meaning: m
    mark: 1.1.b
    patterns: [graph]
    not: [graph]
`;
    expect(errors(yaml)).toEqual([
      '5: theme "a": group "Others" is not listed under groups',
      '7: theme "a": there is no theme "nobody" to be its parent',
      '9: theme "a": pattern "words" says nothing that "word" does not',
      '10: themes.1.name: a text',
      '13: parents go in a circle: a → b → a',
      '14: themes.1.mark: a mark is slot 1-12, marker 1-4 and dash a-c, as in 3.2.b',
      '15: theme "b": pattern "(open": a "(" is not closed',
      '16: theme "a" stands twice',
      '21: theme "a": pattern "graph" can never count: the exclusion "graph" covers it',
    ]);
  });

  it('refuses aliases, which could stand for more than memory holds', () => {
    expect(errors('groups: &g [A]\nthemes: *g\n')).toEqual([
      '2: "*g" stands for another place; write it out',
    ]);
  });

  it('refuses what nests without end, what is too long, and patterns that branch without end', () => {
    expect(errors('['.repeat(100_000)).length).toBeGreaterThan(0);
    const theme = (patterns: string): string =>
      `groups: [T]\nthemes:\n  - {id: a, name: A, group: T, meaning: m, mark: 1.1.a, patterns: [${patterns}]}\n`;
    expect(errors(theme('x'.repeat(2_001)))[0]).toContain('at most 2000 characters');
    const branching = `(a|b)* a ${'(a|b) '.repeat(20)}`;
    expect(errors(theme(branching))[0]).toContain('stands for too many phrases');
    expect(errors(theme('learn (a|the|good)* feature'))).toEqual([]);
  });

  it('names every line of YAML that cannot be parsed', () => {
    expect(errors('groups: [A\nthemes: "b\n').length).toBeGreaterThan(0);
    expect(errors('')).toEqual(['null: the file: Invalid input: expected object, received null']);
  });
});
