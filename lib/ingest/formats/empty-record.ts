import type { RawRecord } from '../../model/record';

/** A record that states nothing but its title, to be filled with what the format finds. */
export function emptyRecord(line: number, title: string): RawRecord {
  return {
    line,
    title,
    abstract: null,
    authors: [],
    authorCount: null,
    organisation: null,
    venue: null,
    categories: [],
    keywords: [],
    arxivId: null,
    doi: null,
    url: null,
    dates: [],
  };
}
