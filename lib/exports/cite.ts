import { citation } from './citation';
import type { ExportFormat } from './export-format';

/** How to cite a view, as text: a sentence for the section on methods, then an entry of BibTeX. */
export const cite: ExportFormat = {
  name: 'cite',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  async *encode(_table, about) {
    const { methods, bibtex } = citation(about, `${about.name.replaceAll('-', ' ')}, ${words(about.asked)}`);
    yield `${methods}\n\n${bibtex}`;
  },
};

function words(asked: readonly (readonly [string, string])[]): string {
  return asked.map(([name, value]) => `${name} ${value}`).join(', ');
}
