import { describe, expect, it } from 'vitest';
import { readBibFields } from '../../../../../lib/ingest/formats/bib/bib-fields';

const macros = new Map([['jul', 'jul']]);
const fields = (text: string): Record<string, string> =>
  Object.fromEntries(readBibFields(text, macros).fields);

describe('readBibFields', () => {
  it('reads values in braces and quotes, bare ones, macros and what # joins', () => {
    expect(fields('@misc{k, a = {x {y} z}, b = "q {"} r", c = 7, month = jul # "~9", d = unknown}')).toEqual({
      a: 'x {y} z',
      b: 'q {"} r',
      c: '7',
      month: 'jul~9',
      d: 'unknown',
    });
  });

  it('reads names in any case and with signs in them, the first of two alike', () => {
    expect(fields('@misc{k, Title = {a}, TITLE = {b}, Usage-Count-(Last-180-days) = {{1}}}')).toEqual({
      title: 'a',
      'usage-count-(last-180-days)': '{1}',
    });
  });

  it('reads entries without a key and with a comma at the end', () => {
    expect(fields('@misc{, title = {a},}')).toEqual({ title: 'a' });
    expect(readBibFields('@String(x = "y")', macros)).toEqual({
      kind: 'string',
      fields: new Map([['x', 'y']]),
    });
  });

  it('says what it does not understand', () => {
    expect(() => fields('@misc{k, title = {a} author = }')).toThrow('a value is missing');
    expect(() => fields('@misc{k, title = {a}, ???}')).toThrow('a field is not understood at');
    expect(() => fields('@misc{k, title = "a}')).toThrow('a quote does not close');
  });
});
