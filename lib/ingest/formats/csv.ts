import type { DumpFormat } from '../../model/record';
import { delimitedFormat } from './delimited/delimited-format';

/**
 * Comma-separated values (RFC 4180) with a header row; semicolons and bars between the cells too. The
 * names of the columns are matched loosely: title, abstract or summary, date, published or year, doi,
 * arxiv, url, authors, venue, keywords and what Scopus, Lens, OpenAlex, Embase, OpenReview and Zotero call them.
 */
export const csv: DumpFormat = delimitedFormat('csv', [',', ';', '|']);
