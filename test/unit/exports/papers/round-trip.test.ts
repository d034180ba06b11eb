import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '@/lib/exports/papers/registry';
import type { ListedPaper } from '@/lib/exports/tables/papers-table';
import { resolveFamily } from '@/lib/ingest/family/resolve-family';
import { cleanText } from '@/lib/ingest/formats/clean-text';
import { FORMATS } from '@/lib/ingest/formats/registry';
import { keyRecord } from '@/lib/ingest/record/keyed-record';
import type { FormatName } from '@/lib/model/format';

const EMPTY: ListedPaper = {
  id: '0123456789abcdef',
  title: 'A title',
  date: null,
  dateSource: null,
  authors: [],
  authorCount: null,
  organisation: null,
  venue: null,
  url: null,
  abstract: null,
  arxivId: null,
  doi: null,
  categories: [],
  keywords: [],
  themes: [],
};

/** The paper that our reader makes of what was written, in the fields of the list. */
async function takenBack(name: string, paper: ListedPaper): Promise<object> {
  const text = PAPER_FORMATS.find((format) => format.name === name)?.write(paper) ?? '';
  const reader = FORMATS.find((format) => format.name === name);
  async function* pieces(): AsyncGenerator<string> {
    yield text;
  }
  const records = [];
  for await (const entry of reader?.parse(pieces()) ?? []) {
    if (entry.kind !== 'record') throw new Error(JSON.stringify(entry));
    records.push(keyRecord({ dump: 'd', format: name as FormatName, position: 0 }, entry.record, null));
  }
  const [resolved, ...more] = resolveFamily(records);
  expect(more).toEqual([]);
  const { date, source: _source, id: _id, ...rest } = resolved?.paper ?? ({} as never);
  const length = { day: 10, month: 7, year: 4, none: 0 }[date?.precision ?? 'none'];
  return {
    ...rest,
    date: date === null ? null : date.day.slice(0, length),
    dateSource: date?.source ?? null,
  };
}

/** What a list says of a paper, without what an ingestion makes anew. */
function kept({ id: _id, themes: _themes, ...rest }: ListedPaper): object {
  return { ...rest, authorCount: rest.authorCount ?? (rest.authors.length || null) };
}

// Text as readers keep it, with whatever the formats mean something by.
const nasty = fc.constantFrom(
  ...['\\', '{', '}', '$', '$x^2$', '&', '&amp;', '&lt;i>', '<i>', '<', '%', '#', '_', '^', '~', '--', '---'],
  ...[
    "''",
    '``',
    '"',
    '@article{a,',
    'TY  - ',
    'and',
    ',',
    ';',
    '\\alpha',
    '\\"o',
    'é',
    '∑',
    '汉字',
    "'=1+1",
    'n\\',
  ],
);
const line = fc
  .array(fc.oneof(nasty, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 8 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)))
  .map((text) => cleanText(text.replace(/[\ud800-\udfff\u0000-\u0008]/g, '')))
  .filter((text) => text !== null);
const words = fc.stringMatching(/^[A-Za-z][A-Za-z+.-]{0,9}( [A-Z][a-z]{1,9}){0,2}$/);
const name = fc
  .tuple(words, fc.constantFrom('', ', Jr', ' and Sons', ' O’Neil', ' {Lab}'))
  .map((parts) => parts.join(''))
  .filter((text) => !/^others$/i.test(text));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const unique = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { maxLength: 3 });

const paper: fc.Arbitrary<ListedPaper> = fc
  .record({
    title: line.map((text) => `T ${text}`),
    abstract: optional(line),
    authors: unique(name),
    more: fc.nat({ max: 3 }),
    organisation: optional(line),
    venue: optional(line.map((text) => `V ${text}`)),
    url: optional(fc.webUrl().filter((url) => !url.includes('arxiv'))),
    arxivId: optional(fc.constantFrom('2503.02130', 'hep-th/9901001')),
    doi: optional(fc.constantFrom('10.1000/x_y', '10.1002/(sici)1097-4571(1999)50:1<1::aid-asi1>3.0.co;2-g')),
    categories: unique(fc.constantFrom('cs.LG', 'stat.ML', 'Robotics, grasping')),
    keywords: unique(line.filter((text) => !/[;|[\]]/.test(text))),
    date: fc.constantFrom(null, '2024', '2024-05', '2024-05-24'),
    inferred: fc.boolean(),
  })
  .map(({ more, inferred, ...stated }) => {
    const count = stated.authors.length + more;
    const month = stated.arxivId === '2503.02130' ? '2025-03' : '1999-01';
    const date = stated.date ?? (stated.arxivId === null ? null : month);
    const isInferred = stated.date === null ? true : inferred;
    return {
      ...EMPTY,
      ...stated,
      date,
      dateSource: date === null ? null : isInferred ? 'inferred' : 'stated',
      authorCount: count === 0 ? null : count,
    };
  });

describe('papers written out', () => {
  it.each(PAPER_FORMATS)(
    'keep a key word in $name that a semicolon would make a character of',
    async ({ name: format }) => {
      const listed = { ...EMPTY, title: 'T', keywords: ['&GT', '&#38', 'tides'] };
      expect(await takenBack(format, listed)).toEqual(kept(listed));
    },
  );

  it.each(PAPER_FORMATS)(
    'come back from $name without loss, whatever is in them',
    async ({ name: format }) => {
      await fc.assert(
        fc.asyncProperty(paper, async (one) => {
          expect(await takenBack(format, one)).toEqual(kept(one));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('write BibTeX that other programs read: a journal, a month, an eprint', () => {
    const written = PAPER_FORMATS[0]?.write({
      ...EMPTY,
      title: 'Attention & $x^2$',
      authors: ['Ada Lovelace', 'Acme, Inc.'],
      venue: 'JMLR',
      arxivId: '2503.02130',
      categories: ['cs.LG'],
      date: '2024-05-24',
      dateSource: 'stated',
      authorCount: 2,
    });
    expect(written).toBe(
      [
        '@article{lovelace2024-01234567,',
        '  title = {{Attention \\& $x^2$}},',
        '  author = {Ada Lovelace and {Acme, Inc.}},',
        '  journal = {JMLR},',
        '  date = {2024-05-24},',
        '  year = {2024},',
        '  month = may,',
        '  eprint = {2503.02130},',
        '  archiveprefix = {arXiv},',
        '  primaryclass = {cs.LG},',
        '}',
        '',
        '',
      ].join('\n'),
    );
  });
});
