import { axisNotes } from '../../../charts/axis/axis-notes';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { trendPicture } from '../../../charts/picture/trend-picture';
import { markSeries } from '../../../charts/trend/mark-series';
import { trendSubtitle } from '../../../charts/trend/trend-subtitle';
import { trendTitle } from '../../../charts/trend/trend-title';
import type { Database } from '../../../db/client';
import type { TrendsRequest } from '../../../model/request/trends-request';
import { knownThemes } from '../../themes/known-themes';
import { horizon } from '../../time/horizon';
import { trends } from '../../time/trends';

/** Themes over time, as the page Trends shows them. */
export async function trendsPicture(db: Database, request: TrendsRequest): Promise<PictureContent> {
  const [answer, themes, last] = await Promise.all([trends(db, request), knownThemes(db), horizon(db)]);
  const { measure, smooth } = request;
  const series = markSeries(answer.series, themes);
  const content = trendPicture(
    { axis: answer, measure, series },
    {
      title: trendTitle(answer, measure, smooth, series),
      sub: trendSubtitle(answer, request),
      notes: axisNotes(answer, answer.series, last),
    },
  );
  return { ...content, chosen: { themes: series.map(({ id }) => id) } };
}
