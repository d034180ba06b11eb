import { describe, expect, it } from 'vitest';
import { paperBibtex } from '@/lib/exports/papers/paper-bibtex';
import { A_PAPER } from './a-paper';

describe('a paper as BibTeX', () => {
  it('keeps the capitals of its title, and what BibTeX has no field for', () => {
    const text = paperBibtex.write(A_PAPER);
    expect(text).toMatch(/^@article\{vaswani2017-0a1b2c3d,\n/);
    for (const line of [
      '  author = {Ashish Vaswani and Noam Shazeer},',
      '  date = {2017-06-12},',
      '  month = jun,',
      '  eprint = {1706.03762},',
      '  archiveprefix = {arXiv},',
      '  authorcount = {8},',
      '  categories = {cs.CL; cs.LG},',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toContain('title = {{Attention \\& &lt;i>all&lt;/i>}}'.replaceAll('&lt;', '\\&lt;'));
  });
  it('is misc without a venue, and keyed without a name', () => {
    expect(paperBibtex.write({ ...A_PAPER, venue: null, authors: [], date: null })).toMatch(
      /^@misc\{anon-0a1b2c3d,/,
    );
  });
});
