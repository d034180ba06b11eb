import { axisNotes } from '../../../charts/axis/axis-notes';
import { corpusPicture } from '../../../charts/picture/corpus-picture';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { trendPicture } from '../../../charts/picture/trend-picture';
import { formNotes } from '../../../charts/trend/form-notes';
import { trendSeries } from '../../../charts/trend/trend-series';
import { trendSubtitle } from '../../../charts/trend/trend-subtitle';
import { trendTitle } from '../../../charts/trend/trend-title';
import { undatedOf } from '../../../charts/trend/undated-of';
import { withBursts } from '../../../charts/trend/with-bursts';
import type { Database } from '../../../db/client';
import { TidelineError } from '../../../errors';
import type { Trends } from '../../../model/answers';
import type { Day } from '../../../model/bucket';
import type { TrendsRequest } from '../../../model/request/trends-request';
import { knownThemes } from '../../themes/known-themes';
import { horizon } from '../../time/horizon';
import { trends } from '../../time/trends';
import type { TrendLook } from './trend-parameters';

/** Themes and phrases over time, as the page Trends shows them. */
export async function trendsPicture(
  db: Database,
  request: TrendsRequest,
  { form, bursts, chart }: TrendLook,
): Promise<PictureContent> {
  const [answer, themes, last] = await Promise.all([trends(db, request), knownThemes(db), horizon(db)]);
  if (chart === 'papers') return papersByYear(answer, last);
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

/** @throws TidelineError `bad-parameter` where the buckets are not years. */
function papersByYear(answer: Trends, last: Day | null): PictureContent {
  if (answer.bucket !== 'year')
    throw new TidelineError('bad-parameter', '"chart=papers" draws years: it needs bucket=year.', {
      parameter: 'chart',
    });
  return corpusPicture(answer, {
    title: 'How many papers does each year hold?',
    sub: 'Dated papers by year of publication',
    notes: axisNotes(answer, [], last),
  });
}
