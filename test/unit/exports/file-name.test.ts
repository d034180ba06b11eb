import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/exports/file-name';

describe('fileName', () => {
  it('says in lower case and plain letters what the file holds', () => {
    expect(fileName(['trends', 'Share', 'by year', undefined, 'from 2024-01-01'], 'csv')).toBe(
      'tideline-trends-share-by-year-from-2024-01-01.csv',
    );
  });

  it('holds nothing that a file system or a header would stumble over', () => {
    expect(fileName(['papers', 'q "Müller"; ../etc\r\n/x', '深層学習'], 'tsv')).toBe(
      'tideline-papers-q-muller-..-etc-x.tsv',
    );
  });

  it('ends after 120 characters', () => {
    expect(fileName(['x'.repeat(500)], 'csv')).toBe(`tideline-${'x'.repeat(111)}.csv`);
  });
});
