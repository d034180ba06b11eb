import { describe, expect, it } from 'vitest';
import { digestHtml } from '@/lib/exports/digest/digest-html';
import { A_DIGEST, FOOT } from './a-digest';

describe('a digest as HTML', () => {
  const page = digestHtml(A_DIGEST, 'https://papers.example.org', FOOT);
  it('runs and fetches nothing, whatever stands in a title', () => {
    expect(page).not.toMatch(/<script|<img|<link|src=|javascript:/);
    expect(page).toContain('States &lt;script&gt;alert(1)&lt;/script&gt; &amp; more');
  });
  it('leads back to the site and out of the subscription', () => {
    expect(page).toContain('href="https://papers.example.org/papers/0123456789abcdef"');
    expect(page).toContain('href="https://x.org/l?a=1&amp;b=2"');
  });
});
