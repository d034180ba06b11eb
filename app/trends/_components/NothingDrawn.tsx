import { ButtonLink } from '../../_components/Button';
import { EmptyState } from '../../_components/EmptyState';
import { papersHref } from '../../_components/charts/papers-href';
import type { TrendsState } from './trends-state';

interface NothingDrawnProps {
  undated: number;
  series: string[];
  state: TrendsState;
}

/** Why there is no chart, and the next step. */
export function NothingDrawn({ undated, series, state }: NothingDrawnProps) {
  const { from, to, q, dump, venue, source } = state.request;
  const filtered = [from, to, q, dump, venue, source].some((value) => value !== undefined);
  if (series.length === 0 && !filtered)
    return (
      <EmptyState
        title="No theme has papers yet"
        action={<ButtonLink href="/ingest">Ingest a dump</ButtonLink>}
      >
        Drop a file of papers; its themes are drawn here.
      </EmptyState>
    );
  if (series.length > 0 && undated > 0)
    return (
      <EmptyState
        title={`${undated} papers, none dated here`}
        action={<ButtonLink href={papersHref(state.request, series.slice(0, 1))}>List the papers</ButtonLink>}
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
