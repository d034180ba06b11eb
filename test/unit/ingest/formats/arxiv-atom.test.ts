import { describe, expect, it } from 'vitest';
import { arxivAtom } from '../../../../lib/ingest/formats/arxiv-atom';

describe('arxiv-atom', () => {
  it('is an Atom feed of arXiv, no other feed', () => {
    const feed = (id: string): string =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>${id}</id>`;
    expect(arxivAtom.sniff(feed('http://arxiv.org/api/abc'))).toBeGreaterThan(0.9);
    expect(arxivAtom.sniff(feed('https://example.org/feed'))).toBe(0);
    expect(arxivAtom.sniff('<html><body>arxiv.org</body></html>')).toBe(0);
  });
});
