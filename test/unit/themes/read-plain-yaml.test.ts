import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPlainYaml } from '@/lib/themes/read-plain-yaml';

describe('readPlainYaml', () => {
  it('reads the taxonomy that is shipped as a parser of YAML does', () => {
    const yaml = readFileSync('lib/themes/taxonomy.yaml', 'utf8');
    const plain = readPlainYaml(yaml);
    expect(plain).not.toBeNull();
    expect(plain).toEqual(parse(yaml));
  });

  it('reads mappings, lists and lists in brackets', () => {
    const yaml = 'a:\n  - x | y\n  # a comment\n  - b: c: d\n';
    expect(readPlainYaml(yaml)).toBeNull();
    expect(readPlainYaml('a:\n  - x | y # z\n')).toBeNull();
    expect(readPlainYaml('a:\n- x | y?\n\nb: [=C++, d e]\n')).toBeNull();
    expect(
      readPlainYaml('a:\n  - x | y?\n  - b: 3D\n    c:\n      [\n        =C++,\n        d e,\n      ]\n'),
    ).toEqual({
      a: ['x | y?', { b: '3D', c: ['=C++', 'd e'] }],
    });
  });

  it('leaves quotes, numbers, signs of YAML and texts over lines to a parser', () => {
    const others = [
      '"x"',
      '12',
      '1e3',
      'true',
      '&x y',
      '*x',
      'x\n  y',
      '|\n  x',
      '[x,\n  y z\n  w]',
      '[x\n  y]',
      '[x,\ny]',
      '~',
      '[1]',
      '',
    ];
    for (const value of others) expect(readPlainYaml(`a: ${value}\n`)).toBeNull();
    expect(readPlainYaml('a: x\na: y\n')).toBeNull();
    expect(readPlainYaml('')).toBeNull();
  });

  it('never reads a text otherwise than a parser of YAML', () => {
    const parts = [
      'a:',
      'b:',
      '- ',
      '- a: ',
      'x',
      'x y',
      '3D',
      '12',
      '[',
      ']',
      '[x, y]',
      ',',
      ' ',
      '  ',
      '    ',
      '\n',
    ];
    const more = [
      '#',
      ' # c',
      '"',
      "'",
      '|',
      ':',
      ': ',
      '=',
      '(',
      '?',
      '*',
      '&',
      '{',
      '}',
      '-',
      '---',
      '~',
      '\\',
      '%',
      '!',
      '>',
    ];
    const text = fc.array(fc.constantFrom(...parts, ...parts, '\n', '\n', 'a: x\n', '- x\n', ...more), {
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const yaml = pieces.join('');
        const plain = readPlainYaml(yaml);
        if (plain !== null) expect(plain).toEqual(parse(yaml));
      }),
      { numRuns: 20_000 },
    );
  });
});
