import { describe, expect, it } from 'vitest';
import { unescapeMarkup } from '../../../../lib/ingest/formats/unescape-markup';

describe('unescapeMarkup', () => {
  it('makes references characters and takes the tags of running text off', () => {
    expect(unescapeMarkup('A&amp;B <i>in vivo</i> &#233;&#xe9; H<sub>2</sub>O')).toBe('A&B in vivo éé H2O');
    expect(unescapeMarkup('<jats:p>One.</jats:p><jats:p>Two.</jats:p>')).toBe(' One.  Two. ');
  });

  it('leaves comparisons, unknown tags and unknown references', () => {
    for (const text of ['a < b and c > d', 'x<y>z', '&alpha; &', 'List<int>'])
      expect(unescapeMarkup(text)).toBe(text);
  });

  it('drops references to no character', () => {
    expect(unescapeMarkup('a&#0;b&#xd800;c')).toBe('abc');
  });
});
