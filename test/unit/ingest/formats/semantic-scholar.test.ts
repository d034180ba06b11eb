import { describe, expect, it } from 'vitest';
import { semanticScholar } from '../../../../lib/ingest/formats/semantic-scholar';

describe('semantic-scholar', () => {
  it('knows its ids in both letter cases', () => {
    expect(semanticScholar.sniff('{"paperId":"c8b25f","title":"T"}')).toBeGreaterThan(0.9);
    expect(semanticScholar.sniff('{"corpusid":1,"title":"T"}\n{"corpusid":2}')).toBeGreaterThan(0.9);
    expect(semanticScholar.sniff('{"id":1,"title":"T"}')).toBe(0);
  });
});
