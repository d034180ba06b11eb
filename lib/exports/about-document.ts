import type { About } from './about';
import type { ExportFormat } from './export-format';
import type { Column } from './table';

/** What a file says of itself, as JSON: the question, the versions, every column with its kind and meaning, the formulas. */
export function aboutDocument(about: About, columns: readonly Column[]): string {
  const { asked, facts, formulas, ...rest } = about;
  const document = {
    ...rest,
    asked: Object.fromEntries(asked),
    facts: Object.fromEntries(facts),
    columns,
    formulas: formulas.map(({ name, formula, source }) => ({ name, formula, source })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The description of the files of a view, to be kept beside one. */
export const meta: ExportFormat = {
  name: 'meta',
  extension: 'meta.json',
  mediaType: 'application/json; charset=utf-8',
  async *encode({ columns }, about) {
    yield aboutDocument(about, columns);
  },
};
