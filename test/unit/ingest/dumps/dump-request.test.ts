import { describe, expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { dumpRequest } from '@/lib/ingest/dumps/dump-request';

const given = { name: undefined, format: undefined, crawledOn: undefined };

describe('dumpRequest', () => {
  it('keeps what was given and leaves out the rest', () => {
    expect(dumpRequest({ name: ' page ', format: 'hf-page', crawledOn: '2026-01-02' })).toEqual({
      ...{ name: 'page', format: 'hf-page', crawledOn: '2026-01-02' },
    });
    expect(dumpRequest(given)).toEqual({});
    expect(dumpRequest({ name: '', crawledOn: '' })).toEqual({});
  });

  it.each([
    ['crawledOn', '2026-02-30'],
    ['crawledOn', '2 January'],
    ['crawledOn', '0000-01-01'],
    ['format', 'docx'],
    ['name', 'a\nb'],
    ['name', 'n'.repeat(301)],
  ])('refuses the %s "%s" and says what is accepted', (parameter, value) => {
    const read = () => dumpRequest({ ...given, [parameter]: value });
    expect(read).toThrow(TidelineError);
    expect(read).toThrow(`"${parameter}" must be`);
  });

  it('refuses a misspelt name, which would date the dump by other means than meant', () => {
    expect(() => dumpRequest(new URLSearchParams('crawled_on=2026-01-02'))).toThrow(
      '"crawled_on" is no parameter here; accepted: name, format, crawledOn.',
    );
  });
});
