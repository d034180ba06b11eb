import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../lib/ingest/formats/clean-text';

describe('cleanText', () => {
  it('puts a text on one line', () => {
    expect(cleanText('  Hard-wrapped\n  text,\twith\u00a0\u2003gaps \r\n')).toBe(
      'Hard-wrapped text, with gaps',
    );
  });

  it('drops what cannot be seen', () => {
    expect(cleanText('a\u0000b\u200bc\ufeffd\u0007e')).toBe('abcde');
  });

  it('is null where nothing is left', () => {
    for (const text of ['', ' \n', '\u0000']) expect(cleanText(text)).toBeNull();
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        if (once !== null) expect(cleanText(once)).toBe(once);
      }),
    );
  });
});
