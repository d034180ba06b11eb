import type { ReactNode } from 'react';
import { axisNotes } from '@/lib/charts/axis/axis-notes';
import { fewPapers } from '@/lib/charts/trend/few-papers';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { trendSubtitle } from '@/lib/charts/trend/trend-subtitle';
import { trendTitle } from '@/lib/charts/trend/trend-title';
import type { Trends } from '@/lib/model/answers';
import type { Day } from '@/lib/model/bucket';
import { trendsRequest } from '@/lib/model/request/trends-request';
import { SmallMultiples } from '../../_components/charts/SmallMultiples';
import type { PageView } from '../../_components/charts/point-href';
import { TrendPlot } from '../../_components/charts/TrendPlot';
import { TrendTable } from '../../_components/charts/TrendTable';
import { ButtonLink } from '../../_components/Button';
import { csvHref } from '../../_components/csv-href';
import { EmptyState } from '../../_components/EmptyState';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import { Note } from '../../_components/Note';
import { queryHref } from '../../_components/query-href';
import { papersHref } from '../../_components/charts/papers-href';
import { inPanels } from './in-panels';
import { TrendControls } from './TrendControls';
import type { TrendsState } from './trends-state';

interface TrendFigureProps {
  state: TrendsState;
  answer: Trends;
  series: NamedSeries[];
  horizon: Day | null;
  view: PageView;
  /** What stands between the chart and its table. */
  children: ReactNode;
}

/** The figure of the page: controls, chart, sentences under it, and the same numbers as a table. */
export function TrendFigure({ state, answer, series, horizon, view, children }: TrendFigureProps) {
  const { request, pinned } = state;
  const notes = axisNotes(
    answer,
    answer.series.map(({ name, undated }) => ({ name, undated })),
    horizon,
  );
  const file = csvHref('/api/trends', trendsRequest, view.parameters, {
    themes: series.map((one) => one.id).join(','),
    bucket: request.bucket,
    measure: request.measure,
  });
  const many = inPanels(state, series.length);
  const index = pinned === null ? -1 : answer.buckets.indexOf(pinned.at);
  const drawn = answer.buckets.length > 0 && series.length > 0;
  return (
    <div className="stack">
      <Figure
        lead
        title={trendTitle(answer, request.measure, request.smooth, series)}
        sub={trendSubtitle(answer, request)}
        controls={<TrendControls state={state} parameters={view.parameters} />}
        source={notes.join(' ')}
        exports={drawn && <ExportMenu csv={file} picture={{}} embed={embedHref(file)} />}
        link={queryHref(view.path, view.parameters)}
      >
        {!drawn ? (
          <NothingDrawn undated={answer.undated} themes={series.map((one) => one.id)} state={state} />
        ) : many ? (
          <SmallMultiples axis={answer} measure={request.measure} series={series} view={view} />
        ) : (
          <TrendPlot
            axis={answer}
            measure={request.measure}
            series={series}
            view={view}
            pinned={pinned && index >= 0 ? { id: pinned.theme, index } : null}
          />
        )}
        {drawn && <FewPapers answer={answer} />}
      </Figure>
      {children}
      {drawn && <TrendTable axis={answer} measure={request.measure} series={series} filter={request} />}
    </div>
  );
}

function FewPapers({ answer }: { answer: Trends }) {
  const least = fewPapers(answer.bucket);
  const thin = answer.papers.filter((papers) => papers < least).length;
  if (thin === 0) return null;
  return (
    <Note>
      Hollow: fewer than {least} papers in the {answer.bucket}, so the share could be almost anything in its
      band; an arrowhead at the edge: beyond the axis. {thin} of {answer.papers.length}{' '}
      {answer.papers.length === 1 ? 'bucket is' : 'buckets are'} so.
    </Note>
  );
}

function NothingDrawn({ undated, themes, state }: { undated: number; themes: string[]; state: TrendsState }) {
  const { from, to, q, dump, venue, source } = state.request;
  const filtered = [from, to, q, dump, venue, source].some((value) => value !== undefined);
  if (themes.length === 0 && !filtered)
    return (
      <EmptyState
        title="No theme has papers yet"
        action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}
      >
        Drop a file of papers; its themes are drawn here.
      </EmptyState>
    );
  if (themes.length > 0 && undated > 0)
    return (
      <EmptyState
        title={`${undated} papers, none dated here`}
        action={<ButtonLink href={papersHref(state.request, themes.slice(0, 1))}>List the papers</ButtonLink>}
      >
        They count in totals. Without a date that fits a {state.request.bucket} they cannot be placed on the
        time axis.
      </EmptyState>
    );
  return (
    <EmptyState title="No paper matches" action={<ButtonLink href="/trends">Remove the filters</ButtonLink>}>
      Nothing in the corpus passes the filters of this address.
    </EmptyState>
  );
}
