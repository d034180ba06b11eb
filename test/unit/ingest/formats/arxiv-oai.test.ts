import { describe, expect, it } from 'vitest';
import { arxivOai } from '../../../../lib/ingest/formats/arxiv-oai';

describe('arxiv-oai', () => {
  it('knows answers of OAI-PMH', () => {
    expect(arxivOai.sniff('<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">')).toBeGreaterThan(0.9);
    expect(arxivOai.sniff('<records><record/></records>')).toBe(0);
  });
});
