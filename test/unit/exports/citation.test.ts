import { describe, expect, it } from 'vitest';
import { citation } from '@/lib/exports/citation';
import { AN_ABOUT } from './an-about';

describe('citation', () => {
  it('names program, question, versions, day and formulas by their authors', () => {
    expect(citation(AN_ABOUT, 'x').methods).toBe(
      'Counts of papers by theme were made with Tideline 1.2.3 (/api/trends?themes=agents&bucket=year; ' +
        'themes = agents, bucket = year) from its corpus in version c0ffee of 2026-01-02, tagged by the taxonomy in ' +
        'version beef. Interval of a share: Wilson 1927.',
    );
  });

  it('is an entry of BibTeX, without a year before the first ingestion', () => {
    expect(citation(AN_ABOUT, 'A {title} & more').bibtex).toBe(
      [
        '@misc{tideline-trends-c0ffee,',
        '  title = {{A title \\& more}},',
        '  howpublished = {Tideline 1.2.3, {/api/trends?themes=agents\\&bucket=year}},',
        '  note = {corpus c0ffee, taxonomy beef},',
        '  year = {2026},',
        '  month = jan,',
        '}',
        '',
      ].join('\n'),
    );
    expect(citation({ ...AN_ABOUT, generatedAt: null }, 'x').bibtex).not.toContain('  year');
  });
});
