import type { ReactNode } from 'react';
import { axisNotes } from '@/lib/charts/axis/axis-notes';
import { formNotes } from '@/lib/charts/trend/form-notes';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { plotForm } from '@/lib/charts/trend/plot-form';
import { trendSubtitle } from '@/lib/charts/trend/trend-subtitle';
import { trendTitle } from '@/lib/charts/trend/trend-title';
import { undatedOf } from '@/lib/charts/trend/undated-of';
import type { Trends } from '@/lib/model/answers';
import type { Day } from '@/lib/model/bucket';
import { trendsRequest } from '@/lib/model/request/trends-request';
import { csvHref } from '../../_components/csv-href';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import { queryHref } from '../../_components/query-href';
import { FewPapers } from '../../_components/charts/FewPapers';
import type { PageView } from '../../_components/charts/point-href';
import { SmallMultiples } from '../../_components/charts/SmallMultiples';
import { ReadableTrend } from '../../_components/charts/ReadableTrend';
import { TrendTable } from '../../_components/charts/TrendTable';
import { NothingDrawn } from './NothingDrawn';
import { TrendControls } from './TrendControls';
import type { TrendsState } from './trends-state';

interface TrendFigureProps {
  state: TrendsState;
  answer: Trends;
  series: NamedSeries[];
  horizon: Day | null;
  view: PageView;
  /** Under the plot: chooses the range. */
  range: ReactNode;
  /** What stands between the chart and its table. */
  children: ReactNode;
}

/** The figure of the page: controls, chart, sentences under it, and the same numbers as a table. */
export function TrendFigure({ state, answer, series, horizon, view, range, children }: TrendFigureProps) {
  const { request, form } = state;
  const drawing = { axis: answer, measure: request.measure, series };
  const notes = [...axisNotes(answer, undatedOf(answer), horizon), ...formNotes(form, drawing)];
  const file = csvHref('/api/trends', trendsRequest, view.parameters, {
    themes: answer.series.map(({ theme }) => theme).join(','),
    bucket: request.bucket,
    measure: request.measure,
  });
  const look: Record<string, string> = {
    ...(form === 'lines' ? {} : { form }),
    ...(state.bursts ? {} : { bursts: 'off' }),
  };
  const drawn = answer.buckets.length > 0 && series.length > 0;
  return (
    <div className="stack">
      <Figure
        lead
        title={trendTitle(answer, request.measure, request.smooth, series)}
        sub={trendSubtitle(answer, request, form)}
        controls={<TrendControls state={state} parameters={view.parameters} />}
        source={notes.join(' ')}
        exports={drawn && <ExportMenu csv={file} picture={look} embed={embedHref(file, look)} />}
        link={queryHref(view.path, view.parameters)}
      >
        {drawn ? (
          <Plot state={state} answer={answer} series={series} view={view} />
        ) : (
          <NothingDrawn undated={answer.undated} series={series.map((one) => one.id)} state={state} />
        )}
        {range}
        {drawn && <FewPapers answer={answer} form={form} />}
      </Figure>
      {children}
      {drawn && (
        <TrendTable axis={answer} measure={request.measure} series={series} filter={request} view={view} />
      )}
    </div>
  );
}

function Plot({
  state,
  answer,
  series,
  view,
}: Pick<TrendFigureProps, 'state' | 'answer' | 'series' | 'view'>) {
  const { measure } = state.request;
  const index = state.pinned === null ? -1 : answer.buckets.indexOf(state.pinned.at);
  const pinned = state.pinned && index >= 0 ? { id: state.pinned.series, index } : null;
  const form = plotForm(state.form, series.length);
  // The browser needs the axis alone: the series go with their marks.
  const { series: _series, phrases: _phrases, measure: _measure, ...axis } = answer;
  if (form === null) return <SmallMultiples {...{ axis, measure, series, view, pinned }} />;
  return <ReadableTrend {...{ axis, measure, series, form, view, pinned }} />;
}
