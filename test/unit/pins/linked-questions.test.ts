import { describe, expect, it } from 'vitest';
import { linkedQuestions } from '@/lib/pins/linked-questions';

const AT = '0123456789abcdef';

describe('linkedQuestions', () => {
  it('takes each question once, whichever file, embed or card it is linked as', () => {
    const html = `<a href="/api/trends?themes=a,b&amp;asof=${AT}&amp;format=csv">CSV</a>
      <a href="/api/trends?themes=a,b&amp;asof=${AT}&amp;format=png&amp;scale=2&amp;scheme=dark">PNG</a>
      <a href="/embed/trends?themes=a,b&amp;asof=${AT}">Embed</a>
      <meta property="og:image" content="https://tide.example/api/trends?themes=a,b&amp;form=area&amp;format=png&amp;width=1200&amp;asof=${AT}">`;
    expect(linkedQuestions(html, AT)).toEqual([
      '/api/trends?themes=a%2Cb',
      '/api/trends?themes=a%2Cb&form=area',
    ]);
  });

  it('leaves out pages, other versions and what is of now', () => {
    const html = `<a href="/trends?asof=${AT}">here</a><a href="/api/trends?asof=fedcba9876543210">then</a>
      <a href="/api/themes?format=csv">now</a><a href="mailto:x@example.org">mail</a>`;
    expect(linkedQuestions(html, AT)).toEqual([]);
  });
});
