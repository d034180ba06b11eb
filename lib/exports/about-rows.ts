import type { About } from './about';
import { citation } from './citation';
import type { Column } from './table';

/** A word and its text; a heading has no text. */
export type AboutRow = readonly [word: string, text: string | null];

/** What a file says of itself, row by row: a sheet of notes, the README of a bundle. */
export function aboutRows(about: About, columns: readonly Column[]): AboutRow[] {
  return [
    ['What was asked', null],
    ['address', about.url],
    ...about.asked,
    ['Of which corpus', null],
    ['corpus version', about.corpusVersion],
    ['taxonomy version', about.taxonomyVersion],
    ['generated at', about.generatedAt ?? 'before the first ingestion'],
    ['program', `Tideline ${about.release}`],
    ...about.facts,
    ['Columns', null],
    ...columns.map(({ name, meaning }) => [name, meaning] as const),
    ['Formulas', null],
    ...about.formulas.map(({ name, formula, source }): AboutRow => [
      name,
      source === null ? formula : `${formula} (${source})`,
    ]),
    ['How to cite', null],
    ['methods', citation(about, about.name).methods],
  ];
}
