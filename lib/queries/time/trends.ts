import type { Database } from '../../db/client';
import type { Trends } from '../../model/answers';
import type { Filter } from '../../model/request/filter-request';
import { trendsRequest, type TrendsRequest } from '../../model/request/trends-request';
import { checkDump } from '../dumps/check-dump';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { seriesOverTime } from './series-over-time';
import { themeCells } from '../themes/theme-cells';
import { themeTotals } from '../themes/theme-totals';
import { phrases as phrasesOf } from '../search/phrases';
import { withWords } from '../search/with-words';
import { pinnable } from '../pins/pinnable';

/** How many themes are drawn where none is named. */
const MOST_COMMON = 5;

/** Themes and phrases over time, with what is not drawn counted beside them. */
export const trends = pinnable('trends', trendsRequest, trendsOf);

async function trendsOf(db: Database, asked: TrendsRequest): Promise<Trends> {
  const request = await withWords(db, asked);
  const [known] = await Promise.all([knownThemes(db), checkDump(db, request)]);
  checkThemes(known, 'themes', request.themes);
  const ids = request.themes ?? (asked.phrases === undefined ? await commonest(db, request) : []);
  const [{ axis, series }, phrases] = await Promise.all([
    seriesOverTime(db, request, ids, ids.length === 0 ? [] : [(grain) => themeCells(request, grain, ids)]),
    phraseSeries(db, asked),
  ]);
  const { bucket, ...rest } = axis;
  return {
    bucket,
    measure: request.measure,
    ...rest,
    series: [...series].map(([id, numbers]) => ({ theme: id, name: known.get(id)?.name ?? id, ...numbers })),
    ...(phrases === null ? {} : { phrases }),
  };
}

async function commonest(db: Database, filter: Filter): Promise<string[]> {
  return (await themeTotals(db, filter)).slice(0, MOST_COMMON).map(({ id }) => id);
}

/** The same buckets as those of the themes: which these are follows from the filters alone. */
async function phraseSeries(
  db: Database,
  { themes: _themes, strength: _strength, phrases: q, q: within, ...asked }: TrendsRequest,
): Promise<Trends['phrases'] | null> {
  if (q === undefined) return null;
  return (await phrasesOf(db, { ...asked, q, ...(within === undefined ? {} : { within }) })).series;
}
