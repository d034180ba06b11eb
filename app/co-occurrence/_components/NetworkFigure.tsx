import type { NetworkDrawing } from '@/lib/charts/network/draw-network';
import type { NetworkChart } from '@/lib/charts/network/network-chart';
import { networkWords } from '@/lib/charts/network/network-words';
import type { Cooccurrence } from '@/lib/model/answers';
import { cooccurrenceRequest } from '@/lib/model/request/cooccurrence-request';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../../_components/Button';
import { NetworkPlot } from '../../_components/charts/NetworkPlot';
import type { PageView } from '../../_components/charts/point-href';
import { csvHref } from '../../_components/csv-href';
import { embedHref } from '../../_components/embed-href';
import { EmptyState } from '../../_components/EmptyState';
import { ExportMenu } from '../../_components/ExportMenu';
import { Figure } from '../../_components/Figure';
import { Note } from '../../_components/Note';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { CommunityKey } from './CommunityKey';
import type { CooccurrenceState } from './cooccurrence-state';
import { NetworkControls } from './NetworkControls';

interface NetworkFigureProps {
  state: CooccurrenceState;
  answer: Cooccurrence;
  drawing: NetworkDrawing;
  view: PageView;
  parameters: PageParameters;
}

/** The pairs as a network with its communities, its threshold and what is said under it. */
export function NetworkFigure({ state, answer, drawing, view, parameters }: NetworkFigureProps) {
  const { network, communities, threshold, usual } = drawing;
  const words = networkWords(drawing, answer.papers, state.request.min, state.request);
  const file = csvHref('/api/cooccurrence', cooccurrenceRequest, parameters, {
    min: String(state.request.min),
  });
  const look = {
    view: 'network',
    links: state.links,
    most: String(state.most),
    ...(state.link === undefined ? {} : { link: String(state.link) }),
  };
  return (
    <Figure
      lead
      title={words.title}
      sub={words.sub}
      controls={<NetworkControls {...{ state, parameters, threshold, usual }} />}
      source={words.note}
      exports={<ExportMenu csv={file} picture={look} embed={embedHref(file, look)} />}
      link={queryHref(view.path, parameters)}
    >
      {network.links.length === 0 ? (
        <NoLinks view={view} found={threshold > 0} />
      ) : (
        <>
          <CommunityKey communities={communities} />
          <NetworkPlot network={network} alt={words.alt} view={view} chosen={state.pair} />
          <Unnamed chart={network.wide} className="only-wide" />
          <Unnamed chart={network.narrow} className="only-narrow" />
          {words.alone !== null && <Note>{words.alone}</Note>}
        </>
      )}
    </Figure>
  );
}

/** Names are left out rather than laid over each other. */
function Unnamed({ chart, className }: { chart: NetworkChart; className: string }) {
  const unnamed = chart.nodes.filter(({ label }) => label === null).length;
  if (unnamed === 0) return null;
  return (
    <p className={`${className} mt-2 text-sm text-ink-3`}>
      {plural(unnamed, 'name')} would cover others and {unnamed === 1 ? 'is' : 'are'} left out: the arrow keys
      read them, a press on the mark opens the theme.
    </p>
  );
}

function NoLinks({ view, found }: { view: PageView; found: boolean }) {
  return found ? (
    <EmptyState
      title="No link at this threshold"
      action={
        <ButtonLink href={queryHref(view.path, view.parameters, { link: '0' })}>Show all links</ButtonLink>
      }
    >
      No pair of these themes has so high an NPMI.
    </EmptyState>
  ) : (
    <EmptyState title="No link to draw" action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}>
      Too few papers to tell: no pair is clearly more than chance.
    </EmptyState>
  );
}
