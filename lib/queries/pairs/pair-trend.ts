import { liftSeries } from '../../analytics/cooccurrence/lift-series';
import type { Database } from '../../db/client';
import { TidelineError } from '../../errors';
import type { Precision } from '../../model/bucket';
import type { PairTrend } from '../../model/answers';
import { pairTrendRequest, type PairTrendRequest } from '../../model/request/pair-trend-request';
import { ancestorsOf } from '../themes/ancestors-of';
import { checkDump } from '../dumps/check-dump';
import { checkThemes, knownThemes } from '../themes/known-themes';
import { pairCells } from './pair-cells';
import { seriesOverTime } from '../time/series-over-time';
import { themeCells } from '../themes/theme-cells';
import { withWords } from '../search/with-words';
import { pinnable } from '../pins/pinnable';

/** Two themes and the papers that have both, over time, with the lift of the pair in each bucket. */
export const pairTrend = pinnable('pair-trend', pairTrendRequest, trendOf);

async function trendOf(db: Database, asked: PairTrendRequest): Promise<PairTrend> {
  const request = await withWords(db, asked);
  const { a, b } = request;
  await checkDump(db, request);
  const known = await knownThemes(db);
  checkThemes(known, 'a', [a]);
  checkThemes(known, 'b', [b]);
  if (ancestorsOf(known, a).has(b) || ancestorsOf(known, b).has(a)) {
    throw new TidelineError(
      'bad-parameter',
      `"${a}" and "${b}" are no pair: one is the ancestor of the other.`,
      {
        parameter: 'b',
      },
    );
  }
  const both = `${a}*${b}`;
  const cells = [
    (grain: Precision) => themeCells(request, grain, [a, b]),
    (grain: Precision) => pairCells(request, grain, a, b),
  ];
  const { axis, series } = await seriesOverTime(db, request, [a, b, both], cells);
  const counts = (id: string): number[] => series.get(id)?.counts ?? [];
  const lift = liftSeries({ papers: axis.papers, a: counts(a), b: counts(b), both: counts(both) });
  const nameOf = (id: string): string => known.get(id)?.name ?? id;
  const { bucket, ...rest } = axis;
  return {
    bucket,
    measure: request.measure,
    ...rest,
    series: [...series].map(([id, numbers]) =>
      id === both
        ? { theme: id, name: `${nameOf(a)} and ${nameOf(b)}`, ...numbers, lift }
        : { theme: id, name: nameOf(id), ...numbers },
    ),
  };
}
