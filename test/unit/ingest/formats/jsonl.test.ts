import { describe, expect, it } from 'vitest';
import { jsonl } from '../../../../lib/ingest/formats/jsonl';
import { sniffFormat } from '../../../../lib/ingest/formats/registry';

describe('jsonl', () => {
  it('leaves what another format knows to that format', () => {
    const found = (text: string): string | undefined => sniffFormat(text).format?.name;
    expect(found('{"title":"T"}')).toBe('jsonl');
    expect(found('[{"paper":{"title":"T"}}]')).toBe('hf-api');
    expect(found('{"title":"T","paperId":"1"}')).toBe('semantic-scholar');
    expect(found('{"title":"T","id":"https://openalex.org/W1"}')).toBe('openalex');
    expect(found('{"title":"T","versions":[]}')).toBe('arxiv-jsonl');
    expect(found('[{"title":"T","status":"Oral"}]')).toBe('paperlists');
  });

  it('knows no JSON that is about something else', () => {
    expect(sniffFormat('{"error":"not found"}').format).toBeNull();
    expect(sniffFormat('[1,2,3]').format).toBeNull();
  });

  it('looks at the title only where it is, not at what lies inside', () => {
    expect(jsonl.sniff('{"details":{"title":"T"}}')).toBe(0);
  });
});
