import { axisNotes } from '@/lib/charts/axis/axis-notes';
import { trendSubtitle } from '@/lib/charts/trend/trend-subtitle';
import { trendTitle } from '@/lib/charts/trend/trend-title';
import { PLAIN_SIDES } from '@/lib/charts/composition/strip-sides';
import { parseRequest } from '@/lib/model/request/parse-request';
import { trendsRequest } from '@/lib/model/request/trends-request';
import { defaultBucket } from '@/lib/queries/time/default-bucket';
import { tellingComposition } from '@/lib/queries/composition/telling-composition';
import { corpusShape, MOST_BARS } from '@/lib/queries/time/corpus-shape';
import { horizon } from '@/lib/queries/time/horizon';
import { themes as allThemes } from '@/lib/queries/themes/themes';
import { trends } from '@/lib/queries/time/trends';
import { roundedSeries } from '@/lib/charts/trend/rounded-series';
import { markSeries } from '@/lib/charts/trend/mark-series';
import { CompositionFigure } from '../../_components/charts/CompositionFigure';
import { mixRequest, MOST_PARTS } from '../../_components/charts/mix-request';
import { SmallMultiples } from '../../_components/charts/SmallMultiples';
import { ThemePicker } from '../../_components/charts/ThemePicker';
import { TrendTable } from '../../_components/charts/TrendTable';
import { Banner } from '../../_components/Banner';
import { ButtonLink } from '../../_components/Button';
import { csvHref } from '../../_components/csv-href';
import { EmptyState } from '../../_components/EmptyState';
import { Figure } from '../../_components/Figure';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { viewDatabase } from '../../_components/pins/view-database';
import { themeIndex } from '../../_components/theme-index';
import { CompareSwitch } from './CompareSwitch';
import { ThemesControls } from './ThemesControls';

/** Side by side more than these cannot be compared at a glance. */
const MOST = 6;

/** Two to six themes by date, each in its own panel on one scale. */
export async function ThemesView({ parameters }: { parameters: PageParameters }) {
  const db = await viewDatabase();
  const asked = parseRequest(trendsRequest, { measure: 'share', ...parameters }, { unknown: 'ignore' });
  const usualBucket = await defaultBucket(db, asked);
  const request = parameters['bucket'] === undefined ? { ...asked, bucket: usualBucket } : asked;
  const { mix } = parseRequest(mixRequest, parameters, { unknown: 'ignore' });
  const [answer, summaries, last, whole] = await Promise.all([
    trends(db, request),
    allThemes(db, { strength: 'any' }),
    horizon(db),
    corpusShape(db, request, request.bucket),
  ]);
  // Parts of thousands of buckets cannot be told apart.
  const bucket = answer.buckets.length > MOST_BARS ? whole.bucket : request.bucket;
  const parts = await tellingComposition(db, { ...request, bucket, by: mix, limit: MOST_PARTS });
  const shown = answer.series.slice(0, MOST);
  const series = roundedSeries(markSeries(shown, themeIndex(summaries)));
  const { by: _by, ...rest } = parameters;
  const view = { path: '/compare', parameters: { by: 'themes', ...rest } };
  const drawnParameters = {
    ...rest,
    themes: series.map((one) => one.id).join(','),
    measure: request.measure,
  };
  const drawn = series.length > 0 && answer.buckets.length > 0;
  return (
    <>
      <div className="tools mb-4">
        <CompareSwitch by="themes" parameters={parameters} />
        <ThemesControls request={request} usualBucket={usualBucket} parameters={view.parameters} />
      </div>
      <div className="explore">
        <ThemePicker
          view={view}
          themes={summaries.map(({ id, name, group, mark, papers }) => ({ id, name, group, mark, papers }))}
          chosen={series.map((one) => one.id)}
          most={MOST}
        />
        <div className="stack">
          {answer.series.length > MOST && (
            <Banner>
              <b>Six at most.</b> Of {answer.series.length} themes in the address the first six are drawn.
            </Banner>
          )}
          <Figure
            lead
            title={trendTitle(answer, request.measure, request.smooth, series)}
            sub={`Side by side on one scale. ${trendSubtitle(answer, request)}`}
            source={axisNotes(answer, shown, last).join(' ')}
            forms={[
              {
                label: 'CSV',
                href: csvHref('/api/trends', trendsRequest, drawnParameters, { bucket: request.bucket }),
              },
              { label: 'In one chart', href: queryHref('/trends', drawnParameters), page: true },
            ]}
            link={queryHref('/compare', view.parameters)}
          >
            {drawn ? (
              <SmallMultiples
                axis={answer}
                measure={request.measure}
                series={series}
                view={{ path: '/trends', parameters: { ...drawnParameters, bucket: request.bucket } }}
              />
            ) : (
              <EmptyState
                title="Nothing to draw"
                action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}
              >
                No dated paper passes the filters of this address.
              </EmptyState>
            )}
          </Figure>
          {drawn && <CompositionFigure answer={parts} sides={PLAIN_SIDES} view={view} />}
          {drawn && (
            <TrendTable
              axis={answer}
              measure={request.measure}
              series={series}
              filter={request}
              view={view}
            />
          )}
        </div>
      </div>
    </>
  );
}
