import { describe, expect, it } from 'vitest';
import { classifyRecords } from '@/lib/ingest/stage/classify-records';
import { keyRecord } from '@/lib/ingest/record/keyed-record';
import type { KeyedRecord } from '@/lib/model/paper';
import type { RawRecord } from '@/lib/model/record';

let position = 0;

function record(fields: Partial<RawRecord>): KeyedRecord {
  position += 1;
  const blank: RawRecord = {
    ...{
      line: position,
      title: 'On Graphs',
      abstract: null,
      authors: [],
      authorCount: null,
      organisation: null,
    },
    ...{ venue: null, categories: [], keywords: [], arxivId: null, doi: null, url: null, dates: [] },
  };
  return keyRecord({ dump: 'd', format: 'hf-page', position }, { ...blank, ...fields }, null);
}

describe('classifyRecords', () => {
  it('lets the first record of a new paper add it, and the next merge where it teaches something', () => {
    expect(
      classifyRecords([], [record({}), record({ venue: 'ICML' }), record({ venue: 'NeurIPS' })]),
    ).toEqual({
      ...{ added: 1, merged: 1 },
      // A second venue is not heard.
      unchanged: 1,
    });
  });

  it('counts a further source of a known paper as unchanged', () => {
    expect(classifyRecords([[record({ venue: 'ICML' })]], [record({}), record({ venue: 'ICML' })])).toEqual({
      ...{ added: 0, merged: 0, unchanged: 2 },
    });
  });

  it('counts a date that is better than the known one as learned', () => {
    const known = record({ dates: [{ value: '2024', basis: 'listed', text: '2024' }] });
    const finer = record({ dates: [{ value: '2024-05-01', basis: 'listed', text: 'May 1, 2024' }] });
    expect(classifyRecords([[known]], [finer])).toEqual({ added: 0, merged: 1, unchanged: 0 });
  });

  it('counts the record that brings two papers together as merged, whatever it states', () => {
    const known = [[record({ venue: 'ICML' })], [record({ doi: '10.1000/one' })]];
    expect(classifyRecords(known, [record({}), record({})])).toEqual({ added: 0, merged: 1, unchanged: 1 });
  });

  it('stays fast where one paper has very many records', () => {
    const many = Array.from({ length: 3_000 }, (_, index) => record({ organisation: `Group ${index}` }));
    const { added, merged, unchanged } = classifyRecords([], many);
    expect([added, added + merged + unchanged]).toEqual([1, 3_000]);
  });
});
