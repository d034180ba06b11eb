import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatNamed, sniffFormat } from '../../../../lib/ingest/formats/registry';
import { FORMAT_NAMES } from '../../../../lib/model/format';
import { readFixture } from './read-fixture';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/formats');

function casesOf(name: string): { name: string; text: string; expected: object }[] {
  const folder = join(FIXTURES, name);
  return readdirSync(folder).map((entry) => {
    const input = readdirSync(join(folder, entry)).find((file) => file.startsWith('input.')) as string;
    const expected = JSON.parse(readFileSync(join(folder, entry, 'expected.json'), 'utf8')) as object;
    return { name: entry, text: readFileSync(join(folder, entry, input), 'utf8'), expected };
  });
}

describe('the formats', () => {
  it('are as many as there are names, under the same names', () => {
    expect(FORMATS.map((format) => format.name).sort()).toEqual([...FORMAT_NAMES].sort());
  });

  it('are found by name, and an unknown name is an error', () => {
    expect(formatNamed('hf-page').name).toBe('hf-page');
    expect(() => formatNamed('carrier-pigeon' as 'hf-page')).toThrow('carrier-pigeon');
  });

  it('stand in the README, each with a line', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../../README.md'), 'utf8');
    for (const name of FORMAT_NAMES) expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });

  it('leave text alone that is no dump, and say what was tried', () => {
    const { format, tried } = sniffFormat('Dear reader,\n\nthis is a letter.\n');
    expect(format).toBeNull();
    expect(tried.map(({ name }) => name).sort()).toEqual([...FORMAT_NAMES].sort());
    expect(tried.every(({ confidence }) => confidence === 0)).toBe(true);
  });
});

describe.each(FORMATS.map((format) => ({ name: format.name, format })))('$name', ({ name, format }) => {
  it('has fixtures and a test of its own', () => {
    expect(casesOf(name).length).toBeGreaterThan(0);
    expect(existsSync(join(import.meta.dirname, `${name}.test.ts`))).toBe(true);
  });

  it.each(casesOf(name))('reads $name', async ({ text, expected }) => {
    expect(await readFixture(format, text, text.length)).toEqual(expected);
  });

  it.each(casesOf(name))('reads $name alike when it is cut anywhere', async ({ text, expected }) => {
    for (const size of [1, 7, 100]) expect(await readFixture(format, text, size)).toEqual(expected);
  });

  it.each(casesOf(name))('reads $name alike with CRLF and a byte order mark', async ({ text, expected }) => {
    expect(await readFixture(format, `\ufeff${text.replaceAll('\n', '\r\n')}`, 64)).toEqual(expected);
  });

  it.each(casesOf(name))('is found in $name by its content', ({ text }) => {
    expect(sniffFormat(text.slice(0, 65_536)).format?.name).toBe(name);
  });
});

describe('sniffFormat', () => {
  it('tells from the same opening in little time what no format knows', () => {
    for (const unit of [' ', '\n', ' \n', '\r', '[', '{', '<', '@', '"', '- ', 'by AK ', '1 '])
      expect(sniffFormat(unit.repeat(65_536 / unit.length)).format?.name ?? null).toBeNull();
  }, 20_000);
});
