import { describe, expect, it } from 'vitest';
import { aboutDocument } from '@/lib/exports/about-document';
import { AN_ABOUT } from './an-about';

describe('what a file says of itself, as JSON', () => {
  it('has the question, the versions, the columns and the formulas by their sources', () => {
    const columns = [{ name: 'bucket', kind: 'day', meaning: 'First day.' }] as const;
    expect(JSON.parse(aboutDocument(AN_ABOUT, columns))).toEqual({
      ...{ name: 'trends', release: '1.2.3', url: '/api/trends?themes=agents&bucket=year' },
      asked: { themes: 'agents', bucket: 'year' },
      facts: { range: '2023-01-01 to 2024-12-31' },
      ...{ corpusVersion: 'c0ffee', taxonomyVersion: 'beef', generatedAt: '2026-01-02T03:04:05.000Z' },
      columns,
      formulas: [
        { name: 'Share', formula: 'p = x / n', source: null },
        { name: 'Interval of a share', formula: 'w', source: 'Wilson 1927' },
      ],
    });
  });
});
