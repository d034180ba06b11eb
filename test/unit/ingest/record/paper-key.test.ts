import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../../lib/ingest/formats/empty-record';
import { databaseKey, databaseKeys, keyId, keysOf } from '../../../../lib/ingest/record/paper-key';

const record = emptyRecord(1, 'A Title');

describe('keysOf', () => {
  it('gives the title where no id is stated', () => {
    expect(keysOf(record)).toEqual({ arxiv: null, doi: null, title: 'title:atitle', damaged: null });
  });

  it('takes the DOI of arXiv for the arXiv id', () => {
    expect(keysOf({ ...record, doi: '10.48550/arXiv.2503.02130' })).toEqual({
      arxiv: 'arxiv:2503.02130',
      doi: null,
      title: 'title:atitle',
      damaged: null,
    });
  });

  it('finds the arXiv id in the address of an arXiv page, not in any other', () => {
    expect(keysOf({ ...record, url: 'https://arxiv.org/abs/cs.LG/0309040v1' }).arxiv).toBe(
      'arxiv:cs/0309040',
    );
    expect(keysOf({ ...record, url: 'https://example.org/2503.02130' }).arxiv).toBeNull();
  });

  it('keeps what a damaged id may have been apart from the ids that are whole', () => {
    expect(keysOf({ ...record, arxivId: '2503.0213' })).toMatchObject({
      arxiv: null,
      damaged: 'arxiv:2503.02130',
    });
    expect(keysOf({ ...record, arxivId: '2503.02130' }).damaged).toBeNull();
  });

  it('believes the stated id before the others', () => {
    const stated = { ...record, arxivId: '2503.02130v2', doi: '10.48550/arXiv.1706.03762' };
    expect(keysOf(stated).arxiv).toBe('arxiv:2503.02130');
  });
});

describe('databaseKey', () => {
  // printf atitle | sha256sum
  it('shortens titles to 32 hex digits of their SHA-256 and leaves ids', () => {
    expect(databaseKey('title:atitle')).toBe('title:d066002430d48f97752fc289dfc66d73');
    expect(databaseKey('doi:10.1000/x')).toBe('doi:10.1000/x');
    expect(databaseKeys(keysOf({ ...record, arxivId: '2503.02130' }))).toEqual([
      'arxiv:2503.02130',
      databaseKey('title:atitle'),
    ]);
  });
});

describe('keyId', () => {
  it('is the first 16 hex digits of the SHA-256 of the whole key', () => {
    // printf arxiv:2503.02130 | sha256sum
    expect(keyId('arxiv:2503.02130')).toBe('cea5ed2e08a295d6');
  });
});
