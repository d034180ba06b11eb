import { sql, type Database } from '../../db/client';
import type { Phrases } from '../../model/answer/phrases-answer';
import { phrasesRequest, type PhrasesRequest } from '../../model/request/phrases-request';
import { parseQuery } from '../../search/parse-query';
import type { SearchQuery } from '../../search/search-query';
import { checkDump } from '../dumps/check-dump';
import { looksAtPapers, paperConditions } from '../filter/paper-conditions';
import { grainOf } from '../periods/grain-of';
import { periodCounts, type PeriodCounts } from '../periods/period-counts';
import { horizon } from '../time/horizon';
import { paperCells } from '../time/paper-cells';
import { NO_PAPERS, seriesOfCounts, type SeriesRequest } from '../time/series-of-counts';
import type { FoundPapers } from './found-papers';
import { searchPapers } from './search-papers';
import { pinnable } from '../pins/pinnable';

/** Any words over time: the papers that have them, with what is not drawn counted beside them. */
export const phrases = pinnable('phrases', phrasesRequest, phrasesOf);

async function phrasesOf(db: Database, { q, within, ...asked }: PhrasesRequest): Promise<Phrases> {
  await checkDump(db, asked);
  const names = [...new Set(q)];
  const limits = within === undefined ? [] : [parseQuery(within)];
  const queries = names.map((name): SearchQuery => ({ kind: 'all', of: [parseQuery(name), ...limits] }));
  const request: SeriesRequest = { ...asked, strength: 'any' };
  const [all, last, found] = await Promise.all([
    limits.length === 0 ? allPapers(db, request) : null,
    horizon(db),
    searchPapers(db, [...limits, ...queries]),
  ]);
  const [limit, ...series] = limits.length === 0 ? [undefined, ...found] : found;
  const [papers, ...counts] = await Promise.all([
    limit === undefined ? (all ?? NO_PAPERS) : passing(db, request, limit),
    ...series.flatMap((one) => (one === undefined ? [] : [passing(db, request, one)])),
  ]);
  const counted = new Map(names.map((name, at) => [name, counts[at] ?? NO_PAPERS]));
  const { axis, series: drawn } = seriesOfCounts(request, { horizon: last, papers, names, counted });
  const { bucket, ...rest } = axis;
  return {
    bucket,
    measure: request.measure,
    ...rest,
    series: [...drawn].map(([phrase, numbers]) => ({ phrase, ...numbers })),
  };
}

async function allPapers(db: Database, request: SeriesRequest): Promise<PeriodCounts> {
  const counts = await periodCounts(db, (grain) => paperCells(request, grain), request);
  return counts.get('*') ?? NO_PAPERS;
}

/** Those of the papers found that pass the other filters, the range aside. */
async function passing(db: Database, request: SeriesRequest, found: FoundPapers): Promise<PeriodCounts> {
  if (!looksAtPapers(request)) return found.periods(grainOf(request));
  const relation = sql`(SELECT '*'::text AS theme_id, p.precision, p.day, 1 AS papers FROM paper p
                     WHERE p.id = ANY(${found.ids()}::text[]) AND ${paperConditions(request)})`;
  return (await periodCounts(db, () => ({ relation, summed: false }), request)).get('*') ?? NO_PAPERS;
}
