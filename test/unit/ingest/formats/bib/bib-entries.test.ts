import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BibEntries, type BibEntry } from '../../../../../lib/ingest/formats/bib/bib-entries';

function read(text: string, size = 65_536): BibEntry[] {
  const entries = new BibEntries();
  const found: BibEntry[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...entries.push(text.slice(at, at + size)));
  return [...found, ...entries.end()];
}

describe('BibEntries', () => {
  it('cuts entries by their braces and passes over what stands between them', () => {
    expect(read('A comment @ all.\n@a{x,\n t={{}}\n}@b{y}\n').map(({ line, text }) => [line, text])).toEqual([
      [2, '@a{x,\n t={{}}\n}'],
      [4, '@b{y}'],
    ]);
  });

  it('reads entries in parentheses, which may stand in quotes and braces inside', () => {
    expect(read('@a(x, t = "a (b) c)", u = {)})@b{y}').map(({ text }) => text)).toEqual([
      '@a(x, t = "a (b) c)", u = {)})',
      '@b{y}',
    ]);
  });

  it('ends an entry that does not close where a line opens the next', () => {
    expect(read('@a{x, t={\n@b{y, t={}}\n').map(({ problem }) => problem)).toEqual([
      'the entry does not close',
      null,
    ]);
    expect(read('@a{x, t={').map(({ problem }) => problem)).toEqual(['the text ends inside this entry']);
  });

  it('takes an address in an abstract for no entry', () => {
    expect(read('@a{x, t={Write to\n@ada (the author) {soon}}}\n')).toHaveLength(1);
  });

  it('keeps only the beginning of an entry that is longer than a record may be', () => {
    const [long, next] = read(`@a{x, t={${'word\n'.repeat(2_000_000)}}}\n@b{y, t={}}\n`);
    expect(long).toMatchObject({ line: 1, problem: 'the record is longer than 8 MiB' });
    expect(next?.problem).toBeNull();
  });

  it('gives the same however the text is cut', () => {
    const text = '%c\n@a{x,\r\n t={{}}}\n@b{y, z={\n@c{w, v="q"}\n';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        expect(read(text, size)).toEqual(read(text));
      }),
    );
  });
});
