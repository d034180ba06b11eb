import type { ListedPaper } from '../tables/papers-table';

const ID_MONTH = /^(?:[a-z-]+\/)?(\d{2})(\d{2})/;

/**
 * The date that has to be written: none where it is the month that the arXiv id gives anyway, which
 * the reader infers again; `inferred` where the dump that gave it left out its year.
 */
export function writtenDate({
  date,
  dateSource,
  arxivId,
}: Pick<ListedPaper, 'date' | 'dateSource' | 'arxivId'>): { date: string; inferred: boolean } | null {
  if (date === null) return null;
  const inferred = dateSource === 'inferred';
  return inferred && date === monthOf(arxivId) ? null : { date, inferred };
}

function monthOf(arxivId: string | null): string | null {
  const [, year, month] = ID_MONTH.exec(arxivId ?? '') ?? [];
  if (year === undefined || month === undefined) return null;
  return `${Number(year) >= 91 ? '19' : '20'}${year}-${month}`;
}
