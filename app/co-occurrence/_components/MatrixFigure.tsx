import type { MatrixChart } from '@/lib/charts/matrix/matrix-chart';
import { PAIR_MEASURE_WORDS } from '@/lib/charts/matrix/pair-measure';
import { formatCount } from '@/lib/charts/format/format-count';
import { pairsTitle } from '@/lib/charts/matrix/pairs-title';
import { periodLabel } from '@/lib/charts/format/period-label';
import type { TestedPair } from '@/lib/charts/matrix/tested-pairs';
import type { Cooccurrence } from '@/lib/model/answers';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../../_components/Button';
import { csvHref } from '../../_components/csv-href';
import { EmptyState } from '../../_components/EmptyState';
import { Figure } from '../../_components/Figure';
import { Note } from '../../_components/Note';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { MatrixLegend } from '../../_components/charts/MatrixLegend';
import { MatrixPlot } from '../../_components/charts/MatrixPlot';
import type { PageView } from '../../_components/charts/point-href';
import type { ThemeIndex } from '../../_components/theme-index';
import type { CooccurrenceState } from './cooccurrence-state';
import { MatrixControls } from './MatrixControls';

interface MatrixFigureProps {
  state: CooccurrenceState;
  answer: Cooccurrence;
  chart: MatrixChart;
  pairs: ReadonlyMap<string, TestedPair>;
  index: ThemeIndex;
  view: PageView;
  parameters: PageParameters;
}

/** The matrix with its controls, its scale and what is said under it. */
export function MatrixFigure(props: MatrixFigureProps) {
  const { state, answer, chart, pairs, index, view, parameters } = props;
  const { request, measure, pair } = state;
  const clear = [...pairs.values()].filter((each) => each.clear);
  const nameOf = (id: string) => index.get(id)?.name ?? id;
  const where =
    request.from && request.to ? `of ${periodLabel({ from: request.from, to: request.to })}` : 'dated or not';
  return (
    <Figure
      lead
      title={pairsTitle(clear, nameOf)}
      sub={`${PAIR_MEASURE_WORDS[measure]} of each pair among ${plural(answer.papers, 'paper')}, ${where}. On the diagonal: papers with the theme.${state.order === 'community' ? ' Frames: Louvain communities.' : ''}`}
      controls={<MatrixControls state={state} parameters={parameters} />}
      source={`Hatched: not clearly more than chance (q above 0.05, one-sided Fisher, Benjamini–Hochberg) or fewer than ${plural(request.min, 'paper')} with both. ${formatCount(clear.length)} of ${formatCount(pairs.size)} pairs are clear. ${formatCount(chart.rows.length)} themes shown, those with most papers.`}
      forms={[
        {
          label: 'CSV',
          href: csvHref('/api/cooccurrence', cooccurrenceRequest, parameters, {
            min: String(state.request.min),
          }),
        },
      ]}
      link={queryHref(view.path, parameters)}
    >
      {chart.rows.length < 2 ? (
        <EmptyState
          title="No two themes to pair"
          action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}
        >
          Fewer than two themes have papers under this filter.
        </EmptyState>
      ) : (
        <>
          <MatrixLegend measure={measure} />
          <MatrixPlot
            chart={chart}
            alt={`${PAIR_MEASURE_WORDS[measure]} of ${chart.rows.length} themes by each other. ${pairsTitle(clear, nameOf)}.`}
            view={view}
            chosen={pair}
          />
          {clear.length === 0 && (
            <Note>
              Too few papers to tell: no pair with {request.min} papers or more is clearly more than chance.
            </Note>
          )}
        </>
      )}
    </Figure>
  );
}

/** The parameters of the API's own question behind the matrix. */
