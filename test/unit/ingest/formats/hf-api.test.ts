import { describe, expect, it } from 'vitest';
import { hfApi } from '../../../../lib/ingest/formats/hf-api';

describe('hf-api', () => {
  it('is sure of elements with a paper, also of one that is longer than the opening', () => {
    expect(hfApi.sniff('[{"paper":{"id":"2605.01234","title":"T"}}]')).toBeGreaterThan(0.9);
    expect(hfApi.sniff('[{"paper":{"id":"2605.01234","authors":[')).toBeGreaterThan(0.9);
    expect(hfApi.sniff('[{"title":"T","paper":"https://example.org"}]')).toBe(0);
  });
});
