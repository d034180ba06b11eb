import type { About } from './about';
import { aboutDocument } from './about-document';
import { aboutRows } from './about-rows';
import { citation } from './citation';
import { csv } from './csv';
import type { Column, Table } from './table';
import { zipStream, type ZipMember } from './zip/zip-stream';

export const BUNDLE = { name: 'zip', extension: 'zip', mediaType: 'application/zip' };

/**
 * All forms of one view in an archive: `data.csv`, what else is given (JSON, pictures), `README.md` with the
 * meaning of every column and formula, `meta.json`, `citation.bib`.
 *
 * @param title - what the view shows, as over its chart.
 */
export function bundle(
  table: Table,
  about: About,
  title: string,
  more: readonly ZipMember[],
): AsyncIterable<Uint8Array> {
  return zipStream([
    { name: 'README.md', pieces: [readme(about, table.columns, title)] },
    { name: 'citation.bib', pieces: [citation(about, title).bibtex] },
    { name: 'meta.json', pieces: [aboutDocument(about, table.columns)] },
    { name: 'data.csv', pieces: csv.encode(table, about) },
    ...more,
  ]);
}

const LICENCE = `## Licence

The program is free software under the MIT licence and claims no rights in what it counts: numbers and
pictures are yours to use. Titles and abstracts belong to their authors and publishers.
`;

function readme(about: About, columns: readonly Column[], title: string): string {
  const rows = aboutRows(about, columns).map(([word, text]) =>
    text === null ? `\n## ${word}\n` : `- **${word}**: ${text.replace(/\s+/g, ' ')}`,
  );
  return `# ${title}\n${rows.join('\n')}\n\n${LICENCE}`;
}
