import { describe, expect, it } from 'vitest';
import { aboutRows } from '@/lib/exports/about-rows';
import { AN_ABOUT } from './an-about';

describe('what a file says of itself, row by row', () => {
  const rows = aboutRows(AN_ABOUT, [{ name: 'bucket', kind: 'day', meaning: 'First day.' }]);
  it('stands under headings, which have no text', () => {
    expect(rows.filter(([, text]) => text === null).map(([word]) => word)).toEqual([
      ...['What was asked', 'Of which corpus', 'Columns', 'Formulas', 'How to cite'],
    ]);
  });
  it('names the question, the columns and the formulas with their sources', () => {
    expect(rows).toContainEqual(['themes', 'agents']);
    expect(rows).toContainEqual(['bucket', 'First day.']);
    expect(rows).toContainEqual(['Share', 'p = x / n']);
    expect(rows).toContainEqual(['Interval of a share', 'w (Wilson 1927)']);
  });
  it('says so where nothing was ingested yet', () => {
    const empty = aboutRows({ ...AN_ABOUT, generatedAt: null }, []);
    expect(empty).toContainEqual(['generated at', 'before the first ingestion']);
  });
});
