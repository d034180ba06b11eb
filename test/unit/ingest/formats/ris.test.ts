import { describe, expect, it } from 'vitest';
import { ris } from '../../../../lib/ingest/formats/ris';

describe('ris', () => {
  it('knows records by their type and a title or an author', () => {
    expect(ris.sniff('TY  - JOUR\nTI  - T\nER  - \n')).toBeGreaterThan(0.9);
    expect(ris.sniff('Database: X\n\nTY  - JOUR\nAU  - A\n')).toBeGreaterThan(0.9);
    expect(ris.sniff('TY  - JOUR\nER  - \n')).toBe(0);
  });

  it('knows the export of Web of Science', () => {
    expect(ris.sniff('\ufeffFN Clarivate Analytics Web of Science\nVR 1.0\nPT J\n')).toBeGreaterThan(0.8);
  });
});
