import type { MatrixDrawing } from '@/lib/charts/matrix/draw-matrix';
import { matrixWords } from '@/lib/charts/matrix/matrix-words';
import type { Cooccurrence } from '@/lib/model/answers';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { ButtonLink } from '../../_components/Button';
import { csvHref } from '../../_components/csv-href';
import { EmptyState } from '../../_components/EmptyState';
import { embedHref } from '../../_components/embed-href';
import { ExportMenu } from '../../_components/ExportMenu';
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
  drawing: MatrixDrawing;
  index: ThemeIndex;
  view: PageView;
  parameters: PageParameters;
}

/** The matrix with its controls, its scale and what is said under it. */
export function MatrixFigure(props: MatrixFigureProps) {
  const { state, answer, drawing, index, view, parameters } = props;
  const { request, measure, pair } = state;
  const { chart } = drawing;
  const words = matrixWords(drawing, answer.papers, request, (id) => index.get(id)?.name ?? id);
  const file = csvHref('/api/cooccurrence', cooccurrenceRequest, parameters, { min: String(request.min) });
  const look = { measure, order: state.order, unclear: state.unclear };
  return (
    <Figure
      lead
      title={words.title}
      sub={words.sub}
      controls={<MatrixControls state={state} parameters={parameters} />}
      source={words.note}
      exports={<ExportMenu csv={file} picture={look} embed={embedHref(file, look)} />}
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
          <MatrixPlot chart={chart} alt={words.alt} view={view} chosen={pair} />
          {words.clear === 0 && (
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
