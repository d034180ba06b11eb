import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyId } from '../../../../lib/ingest/record/paper-key';
import { resolveFamily } from '../../../../lib/ingest/family/resolve-family';
import type { KeyedRecord } from '../../../../lib/model/paper';
import { keyed } from '../keyed';

const CRANES = 'Folding paper is a planning problem and we give a planner that folds cranes';
const RIVERS = 'Attention without softmax is linear in length at little loss for language';

/** The titles' positions by paper: how the records fall into papers. */
function papersOf(records: readonly KeyedRecord[]): number[][] {
  const sets = resolveFamily(records).map(({ members }) =>
    members.map((member) => member.position).sort((a, b) => a - b),
  );
  return sets.sort((one, other) => (one[0] as number) - (other[0] as number));
}

describe('resolveFamily: which records are one paper', () => {
  it('joins by arXiv id and by DOI, whatever the titles', () => {
    const records = [
      keyed('Paper Cranes', { arxivId: '2503.02130v1' }, 0),
      keyed('Cranes of Paper', { arxivId: '2503.02130v2', doi: '10.1/X' }, 1),
      keyed('Cranes', { doi: 'https://doi.org/10.1000/x' }, 2),
      keyed('Paper cranes again', { doi: '10.1000/X' }, 3),
    ];
    expect(papersOf(records)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('joins equal titles when the abstracts agree, as a truncation does', () => {
    const cut = CRANES.split(' ').slice(0, 6).join(' ');
    expect(
      papersOf([keyed('Paper Cranes', { abstract: CRANES }, 0), keyed('Paper-cranes', { abstract: cut }, 1)]),
    ).toEqual([[0, 1]]);
  });

  it('keeps equal titles apart when the abstracts contradict each other', () => {
    const records = [
      keyed('Paper Cranes Fold', { abstract: CRANES }, 0),
      keyed('Paper Cranes Fold', { abstract: RIVERS }, 1),
    ];
    expect(papersOf(records)).toEqual([[0], [1]]);
  });

  it('joins through a third record', () => {
    const words = 'a b c d e f g h i j'.split(' ');
    const abstracts = [words.slice(0, 6), words.slice(2, 8), words.slice(4, 10)].map((part) =>
      part.join(' '),
    );
    const records = abstracts.map((abstract, position) => keyed('T', { abstract }, position));
    expect(papersOf([records[0] as KeyedRecord, records[2] as KeyedRecord])).toEqual([[0], [2]]);
    expect(papersOf(records)).toEqual([[0, 1, 2]]);
  });

  it('joins a record without abstract to the only group under a title of three words', () => {
    expect(
      papersOf([
        keyed('Folding Paper Cranes', { abstract: CRANES }, 0),
        keyed('Folding paper cranes', {}, 1),
      ]),
    ).toEqual([[0, 1]]);
    expect(papersOf([keyed('Paper Cranes', { abstract: CRANES }, 0), keyed('Paper cranes', {}, 1)])).toEqual([
      [0],
      [1],
    ]);
    expect(
      papersOf([
        keyed('Folding Paper Cranes', { abstract: CRANES }, 0),
        keyed('Folding Paper Cranes', { abstract: RIVERS }, 1),
        keyed('Folding Paper Cranes', {}, 2),
      ]),
    ).toEqual([[0], [1], [2]]);
  });

  it('repairs a damaged arXiv id where the title confirms it, and only there', () => {
    const whole = keyed('Paper Cranes', { arxivId: '2503.02130', abstract: CRANES }, 0);
    expect(papersOf([whole, keyed('Paper Cranes', { arxivId: '2503.0213' }, 1)])).toEqual([[0, 1]]);
    expect(papersOf([whole, keyed('Paper Boats', { arxivId: '2503.0213' }, 1)])).toEqual([[0], [1]]);
    expect(papersOf([whole, keyed('Paper Cranes', { arxivId: '2503.0214' }, 1)])).toEqual([[0], [1]]);
  });

  it('keeps four reviews of one title with three DOIs apart', () => {
    const title = 'The Book of Cranes';
    const records = ['10.1000/a', '10.1000/b', '10.1000/c', null].map((doi, position) =>
      keyed(title, { doi }, position),
    );
    expect(papersOf(records)).toEqual([[0], [1], [2], [3]]);
  });

  it('lets an id without abstract join the group that has none of its kind', () => {
    const title = 'The Book of Cranes';
    expect(
      papersOf([
        keyed(title, { abstract: CRANES, arxivId: '2503.02130' }, 0),
        keyed(title, { doi: '10.1000/a' }, 1),
        keyed(title, {}, 2),
      ]),
    ).toEqual([[0, 1, 2]]);
  });

  it('joins nothing by title where two titles together would bring two DOIs into one paper', () => {
    const records = [
      keyed('The Book of Cranes', { abstract: CRANES, arxivId: '2503.02130' }, 0),
      keyed('A Book of Cranes', { arxivId: '2503.02130' }, 1),
      keyed('The Book of Cranes', { doi: '10.1000/a' }, 2),
      keyed('A Book of Cranes', { doi: '10.1000/b' }, 3),
    ];
    expect(papersOf(records)).toEqual([[0, 1], [2], [3]]);
  });
});

describe('resolveFamily: what a paper states', () => {
  it('takes title and abstract from the longest abstract and the rest from whoever states it first', () => {
    const [paper] = resolveFamily([
      keyed('PAPER CRANES', {
        abstract: 'Folding paper is a planning problem',
        venue: 'CraneConf',
        authors: ['Ada'],
        authorCount: 1,
      }),
      keyed('Paper Cranes', { abstract: CRANES, organisation: 'Example Lab' }, 1),
    ]);
    expect(paper?.paper).toMatchObject({
      title: 'Paper Cranes',
      abstract: CRANES,
      organisation: 'Example Lab',
      venue: 'CraneConf',
      authors: ['Ada'],
      authorCount: 1,
      date: null,
    });
  });

  it('hears equally long abstracts in code-point order of title', () => {
    const [paper] = resolveFamily([
      keyed('b', { abstract: CRANES, arxivId: '2503.02130' }),
      keyed('a', { abstract: CRANES, arxivId: '2503.02130' }, 1),
    ]);
    expect(paper?.paper.title).toBe('a');
  });

  it('dates an undated paper with an arXiv id by the month of the id, inferred', () => {
    const [paper] = resolveFamily([keyed('T', { arxivId: '2503.02130' })]);
    expect(paper?.paper.date).toEqual({ day: '2025-03-01', precision: 'month', source: 'inferred' });
  });
});

describe('resolveFamily: ids', () => {
  it('hashes the least key: arXiv before DOI before title', () => {
    const ids = (records: KeyedRecord[]): string[] => resolveFamily(records).map(({ paper }) => paper.id);
    expect(ids([keyed('T')])).toEqual([keyId('title:t')]);
    expect(ids([keyed('T', { doi: '10.1000/x' })])).toEqual([keyId('doi:10.1000/x')]);
    expect(ids([keyed('T', { doi: '10.1000/x', arxivId: '2503.02130' })])).toEqual([
      keyId('arxiv:2503.02130'),
    ]);
  });

  it('gives every paper under one title an id of its own', () => {
    const records = [
      keyed('T', { abstract: CRANES }, 0),
      keyed('T', { abstract: RIVERS }, 1),
      keyed('T', {}, 2),
      keyed('T', {}, 3),
    ];
    const ids = resolveFamily(records).map(({ paper }) => paper.id);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toContain(keyId('title:t'));
  });

  it('lists every key with the id that it alone would give', () => {
    const [paper] = resolveFamily([keyed('T', { doi: '10.1000/x', arxivId: '2503.02130' })]);
    expect(paper?.keys.map(({ keyId: id }) => id)).toEqual([
      keyId('arxiv:2503.02130'),
      keyId('doi:10.1000/x'),
      keyId('title:t'),
    ]);
  });
});

const WORDS = ['crane', 'river', 'tide', 'gull', 'pier', 'salt', 'wind', 'net'];
const records = fc.array(
  fc.record({
    title: fc.constantFrom('The Book of Cranes', 'A Book of Cranes', 'Cranes'),
    abstract: fc.option(fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' '))),
    arxivId: fc.option(fc.constantFrom('2503.00001', '2503.00002')),
    doi: fc.option(fc.constantFrom('10.1000/a', '10.1000/b')),
    authorCount: fc.option(fc.nat(3)),
    dates: fc.constantFrom<[] | KeyedRecord['record']['dates']>(
      [],
      [{ value: '2024-05', basis: 'listed', text: 'May 2024' }],
      [{ value: '2024-06-01', basis: 'listed', text: 'Jun 1, 2024' }],
      [{ value: '2023', basis: 'venue', text: '2023' }],
    ),
  }),
  { maxLength: 9 },
);

describe('resolveFamily: any records', () => {
  it('come out the same in any order', () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.nat(1000)), (drawn, ranks) => {
        const family = drawn.map(({ title, ...fields }, position) => keyed(title, fields, position));
        const shuffled = family
          .map((record) => ({ record, rank: ranks.next().value as number }))
          .sort((one, other) => one.rank - other.rank)
          .map(({ record }) => record);
        expect(resolveFamily(shuffled)).toEqual(resolveFamily(family));
      }),
    );
  });

  it('end up in exactly one paper each, and every paper has its own id', () => {
    fc.assert(
      fc.property(records, (drawn) => {
        const family = drawn.map(({ title, ...fields }, position) => keyed(title, fields, position));
        const papers = resolveFamily(family);
        const positions = papers.flatMap(({ members }) => members.map((member) => member.position));
        expect(positions.sort((a, b) => a - b)).toEqual(family.map((_, position) => position));
        expect(new Set(papers.map(({ paper }) => paper.id)).size).toBe(papers.length);
      }),
    );
  });

  it('never bring two papers together that share an id with nobody in the other', () => {
    fc.assert(
      fc.property(records, (drawn) => {
        const family = drawn.map(({ title, ...fields }, position) => keyed(title, fields, position));
        const papers = resolveFamily(family);
        for (const kind of ['arxiv', 'doi'] as const) {
          const holders = papers.map(
            ({ members }) => new Set(members.flatMap(({ keys }) => keys[kind] ?? [])),
          );
          const all = holders.flatMap((holder) => [...holder]);
          expect(new Set(all).size).toBe(all.length);
        }
      }),
    );
  });
});
