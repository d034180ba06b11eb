import { describe, expect, it } from 'vitest';
import { storable } from '@/lib/ingest/stage/storable';
import type { RawRecord } from '@/lib/model/record';

const record: RawRecord = {
  ...{ line: 7, title: 'On Graphs', abstract: null, authors: [], authorCount: null, organisation: null },
  ...{ venue: null, categories: [], keywords: [], arxivId: null, doi: null, url: null, dates: [] },
};

describe('storable', () => {
  it('leaves an ordinary record as it is', () => {
    const whole = { ...record, abstract: 'Graphs 𝔾 are drawn.', authors: ['Åsa'], venue: 'ICML' };
    expect(storable(whole)).toEqual(whole);
  });

  it('replaces NUL and halves of surrogate pairs one for one, so that offsets stay', () => {
    expect(storable({ ...record, abstract: 'a\0b\ud83dc\ude00d😀' })).toMatchObject({
      abstract: 'a\ufffdb\ufffdc\ufffdd😀',
    });
  });

  it('rejects a record without a title, or with one that is none', () => {
    expect(storable({ ...record, title: ' \n' })).toEqual({
      line: 7,
      reason: 'The record has no title.',
      excerpt: ' \n',
    });
    expect(storable({ ...record, title: 'x'.repeat(5_001) })).toMatchObject({
      reason: 'The title is longer than 5000 characters.',
      excerpt: 'x'.repeat(200),
    });
  });

  it('cuts a venue and drops an id that no index can hold, without leaving half a pair', () => {
    expect(
      storable({ ...record, venue: `${'v'.repeat(499)}😀`, doi: `10.1/${'x'.repeat(500)}` }),
    ).toMatchObject({
      venue: `${'v'.repeat(499)}\ufffd`,
      doi: null,
    });
  });
});
