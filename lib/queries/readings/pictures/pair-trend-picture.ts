import type { z } from 'zod';
import { axisNotes } from '../../../charts/axis/axis-notes';
import { fromFirstMeeting } from '../../../charts/matrix/from-first-meeting';
import { pairLiftPicture } from '../../../charts/picture/pair-lift-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { trendPicture } from '../../../charts/picture/trend-picture';
import { markSeries } from '../../../charts/trend/mark-series';
import { trendSubtitle } from '../../../charts/trend/trend-subtitle';
import type { Database } from '../../../db/client';
import type { PairTrendRequest } from '../../../model/request/pair-trend-request';
import { pairTrend } from '../../pairs/pair-trend';
import { knownThemes } from '../../themes/known-themes';
import { horizon } from '../../time/horizon';
import type { pairParameters } from './pair-parameters';

/** Both themes of a pair and both together over time, from shortly before they met, or the lift of the pair, as the page draws them. */
export async function pairTrendPicture(
  db: Database,
  request: PairTrendRequest,
  { chart }: z.output<typeof pairParameters>,
): Promise<PictureContent> {
  const [whole, themes, last] = await Promise.all([pairTrend(db, request), knownThemes(db), horizon(db)]);
  const axis = request.from === undefined ? fromFirstMeeting(whole) : whole;
  const named = axis.series.map((one) => (one.theme.includes('*') ? { ...one, name: 'Both' } : one));
  const names = named.slice(0, 2).map(({ name }) => name);
  if (chart === 'lift')
    return pairLiftPicture(axis, {
      title: `Lift of ${names.join(' with ')}`,
      sub: `Papers with both against what chance would give, by ${axis.bucket}. Whiskers: 95% intervals.`,
      notes: axisNotes(axis, named, last),
    });
  return trendPicture(
    { axis, measure: request.measure, series: markSeries(named, themes) },
    {
      title: `How did ${names.join(' and ')} come together?`,
      sub: trendSubtitle(axis, request),
      notes: axisNotes(axis, named, last),
    },
  );
}
