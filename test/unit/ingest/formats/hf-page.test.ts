import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hfPage } from '../../../../lib/ingest/formats/hf-page';
import { readFixture } from './read-fixture';

const HEAD = 'Get trending papers in your email inbox!\n\nbyAK and the research community\n\nJan 2\n\n';

interface Read {
  records: { title: string; line: number; abstract?: string; dates?: { value: string }[] }[];
  rejected: { line: number; reason: string; excerpt: string }[];
}

async function read(text: string, size = 65_536): Promise<Read> {
  return (await readFixture(hfPage, text, size)) as Read;
}

describe('hf-page', () => {
  it('rejects a record of more than 8 MiB and goes on with the next', async () => {
    const long = 'many words '.repeat(800_000);
    const { records, rejected } = await read(
      `${HEAD}Too Long\n\n${long}\n\n  • 2 authors\n·\nMay 1, 2024\n\nShort Enough\n\nThis abstract is short, and it is read.\n`,
    );
    expect(rejected).toEqual([{ line: 7, reason: 'the record is longer than 8 MiB', excerpt: 'Too Long' }]);
    expect(records.map(({ title, line }) => [title, line])).toEqual([['Short Enough', 15]]);
  });

  it('rejects a record that is too long by its many lines', async () => {
    const lines = `${'word '.repeat(30)}\n`.repeat(60_000);
    const { records, rejected } = await read(
      `${HEAD}Too Long\n\n${lines}\nShort Enough\n\nThis abstract is short, and it is read.\n`,
    );
    expect(rejected.map(({ reason }) => reason)).toEqual(['the record is longer than 8 MiB']);
    expect(records.map(({ title }) => title)).toEqual(['Short Enough']);
  });

  it('takes no search query for a paper', async () => {
    const { records, rejected } = await read(
      `${HEAD}tide tables\n\nTides of Text\n\nWe read tide tables and foretell tides.\n`,
    );
    expect(records.map(({ title }) => title)).toEqual(['Tides of Text']);
    expect(rejected).toEqual([]);
  });

  it('keeps a title that stands alone between records', async () => {
    const { records } = await read(
      `${HEAD}One Paper\n\nIts abstract is here, and it is one.\n\nAnother Paper Without Any Abstract\n\nThird Paper\n\nIts abstract is here as well.\n`,
    );
    expect(records.map(({ title, abstract }) => [title, abstract !== undefined])).toEqual([
      ['One Paper', true],
      ['Another Paper Without Any Abstract', false],
      ['Third Paper', true],
    ]);
  });

  it('reads two pages in one file', async () => {
    const page = `${HEAD}A Title of a Paper\n\nIts abstract is here, and it is one.\n\n  • 2 authors\n·\nMay 1, 2024\n\n`;
    expect((await read(page + page)).records).toHaveLength(2);
  });

  it('gives the same however the text is cut', async () => {
    const text = `${HEAD}Titles\r\n\r\nAn abstract of six or more words.\r\n\r\n  • 2 authors\r\n·\r\nMay 1, 2024\r\n\r\nMore Titles\r\n`;
    const whole = await read(text, text.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (size) => {
        expect(await read(text, size)).toEqual(whole);
      }),
    );
  });

  it('recognises no JSON, XML, BibTeX or RIS', () => {
    const part = 'Get trending papers in your email inbox';
    for (const opening of ['{"a":"', '[{"a":"', '<feed>', '@article{', 'TY  - JOUR\n'])
      expect(hfPage.sniff(opening + part)).toBe(0);
  });
});
