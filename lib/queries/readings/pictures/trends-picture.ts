import { axisNotes } from '../../../charts/axis/axis-notes';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { trendPicture } from '../../../charts/picture/trend-picture';
import { formNotes } from '../../../charts/trend/form-notes';
import { trendSeries } from '../../../charts/trend/trend-series';
import { trendSubtitle } from '../../../charts/trend/trend-subtitle';
import { trendTitle } from '../../../charts/trend/trend-title';
import { undatedOf } from '../../../charts/trend/undated-of';
import { withBursts } from '../../../charts/trend/with-bursts';
import type { Database } from '../../../db/client';
import type { TrendsRequest } from '../../../model/request/trends-request';
import { knownThemes } from '../../themes/known-themes';
import { horizon } from '../../time/horizon';
import { trends } from '../../time/trends';
import type { TrendLook } from './trend-parameters';

/** Themes and phrases over time, as the page Trends shows them. */
export async function trendsPicture(
  db: Database,
  request: TrendsRequest,
  { form, bursts }: TrendLook,
): Promise<PictureContent> {
  const [answer, themes, last] = await Promise.all([trends(db, request), knownThemes(db), horizon(db)]);
  const { measure, smooth } = request;
  const named = trendSeries(answer, themes);
  const series = bursts === 'on' ? withBursts(named, answer) : named;
  const drawing = { axis: answer, measure, series };
  const content = trendPicture(
    drawing,
    {
      title: trendTitle(answer, measure, smooth, series),
      sub: trendSubtitle(answer, request, form),
      notes: [...axisNotes(answer, undatedOf(answer), last), ...formNotes(form, drawing)],
    },
    form,
  );
  const drawn = answer.series.map(({ theme }) => theme);
  return { ...content, chosen: drawn.length === 0 ? {} : { themes: drawn } };
}
