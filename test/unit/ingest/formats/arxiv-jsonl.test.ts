import { describe, expect, it } from 'vitest';
import { arxivJsonl } from '../../../../lib/ingest/formats/arxiv-jsonl';

describe('arxiv-jsonl', () => {
  it('knows the snapshot by its versions or its parsed authors', () => {
    expect(arxivJsonl.sniff('{"id":"0704.0007","title":"T","versions":[]}\n')).toBeGreaterThan(0.9);
    expect(arxivJsonl.sniff('{"id":"0704.0007","title":"T","authors_parsed":[]}\n')).toBeGreaterThan(0.9);
    expect(arxivJsonl.sniff('{"id":"0704.0007","title":"T"}\n')).toBe(0);
  });
});
