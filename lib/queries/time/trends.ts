import type { Database } from '../../db/client';
import type { Trends } from '../../model/answers';
import type { TrendsRequest } from '../../model/request/trends-request';
import { checkDump } from '../dumps/check-dump';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { seriesOverTime } from './series-over-time';
import { themeCells } from '../themes/theme-cells';
import { themeTotals } from '../themes/theme-totals';
import { withWords } from '../search/with-words';

/** How many themes are drawn where none is named. */
const MOST_COMMON = 5;

/** Themes over time, with what is not drawn counted beside them. */
export async function trends(db: Database, asked: TrendsRequest): Promise<Trends> {
  const request = await withWords(db, asked);
  const [known] = await Promise.all([knownThemes(db), checkDump(db, request)]);
  checkThemes(known, 'themes', request.themes);
  const ids = request.themes ?? (await themeTotals(db, request)).slice(0, MOST_COMMON).map(({ id }) => id);
  const { axis, series } = await seriesOverTime(db, request, ids, [
    (grain) => themeCells(request, grain, ids),
  ]);
  const { bucket, ...rest } = axis;
  return {
    bucket,
    measure: request.measure,
    ...rest,
    series: [...series].map(([id, numbers]) => ({ theme: id, name: known.get(id)?.name ?? id, ...numbers })),
  };
}
