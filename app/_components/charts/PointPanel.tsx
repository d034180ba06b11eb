import { PageLink } from '../PageLink';
import { bucketDays } from '@/lib/charts/trend/bucket-days';
import { bucketLabel } from '@/lib/charts/format/bucket-label';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatInterval } from '@/lib/charts/format/format-interval';
import type { NamedSeries } from '@/lib/charts/trend/named-series';
import { valueText } from '@/lib/charts/format/value-text';
import { phraseOf } from '@/lib/charts/trend/phrase-id';
import { bothQueries } from '@/lib/search/both-queries';
import { pointDatabase } from '../pins/point-database';
import type { ThemeSummary, TimeAxis } from '@/lib/model/answers';
import type { Measure } from '@/lib/model/measure';
import type { Day } from '@/lib/model/bucket';
import type { Filter } from '@/lib/model/request/filter-request';
import { papers as papersOf } from '@/lib/queries/papers/papers';
import { Icon } from '../Icon';
import { PaperList } from '../PaperList';
import { queryHref } from '../query-href';
import type { NamedThemes, ThemeIndex } from '../theme-index';
import { PanelFrame } from './PanelFrame';
import { papersHref } from './papers-href';
import { seriesEvidence } from './series-evidence';
import type { PageView } from './point-href';

/** Papers shown in the panel; the rest is one link away. */
const SHOWN = 20;

interface PointPanelProps {
  axis: TimeAxis;
  filter: Filter;
  measure: Measure;
  series: NamedSeries[];
  pinned: { at: Day; series: string } | null;
  index: ThemeIndex;
  /** The view without a point: where closing leads. */
  view: PageView;
}

/** The papers behind the pinned point, as many as its count says, with the words that made the tag. */
export async function PointPanel({ axis, filter, measure, series, pinned, index, view }: PointPanelProps) {
  const at = pinned === null ? -1 : axis.buckets.indexOf(pinned.at);
  const one = series.find((candidate) => candidate.id === pinned?.series);
  if (pinned === null || at < 0 || !one) return <NoPoint />;
  const { db, ofNow } = await pointDatabase();
  const days = bucketDays(pinned.at, axis);
  const behind = seriesFilter(filter, one.id);
  const page = await papersOf(db, { ...behind, ...days, dated: 'any', sort: 'newest', limit: SHOWN });
  const words = await seriesEvidence(db, page.papers, one);
  const all = papersHref(filter, [one.id], days);
  return (
    <PanelFrame closed={queryHref(view.path, view.parameters)}>
      <header>
        <div className="min-w-0">
          <h2>
            {one.name}, {bucketLabel(pinned.at, axis.bucket)}
          </h2>
          <p className="text-sm text-ink-2">{summary(axis, measure, one, at)}</p>
        </div>
        <PageLink
          className="icon-btn"
          href={queryHref(view.path, view.parameters)}
          scroll={false}
          aria-label="Close the list"
          data-closes
        >
          <Icon name="close" />
        </PageLink>
      </header>
      <div className="panel-body" tabIndex={0} role="region" aria-label={`Papers of ${one.name}`}>
        {ofNow && (
          <p className="text-sm text-ink-2">
            The chart is as of then; these are the papers of today. Which ones were counted then was not kept.
          </p>
        )}
        <PaperList
          papers={page.papers}
          evidence={words}
          themes={withSeries(index, one)}
          chosen={[one.id]}
          tight
        />
      </div>
      <footer>
        <span className="num text-ink-3">
          {formatCount(page.papers.length)} of {formatCount(page.total)}
        </span>
        <PageLink href={all}>
          {page.total > page.papers.length ? `See all ${formatCount(page.total)}` : 'Open as a list'}
        </PageLink>
      </footer>
    </PanelFrame>
  );
}

function NoPoint() {
  return (
    <aside className="panel" aria-label="Papers behind a point">
      <div className="state">
        <strong>No point is chosen</strong>
        <p>Choose a point of the chart, or press Enter on it, to read its papers here.</p>
      </div>
    </aside>
  );
}

function summary(axis: TimeAxis, measure: Measure, one: NamedSeries, at: number) {
  const count = one.counts[at] ?? 0;
  const of = `${formatCount(count)} of ${formatCount(axis.papers[at] ?? 0)} papers`;
  const value = one.values[at] ?? null;
  if (measure !== 'share') return <b className="font-semibold text-ink">{of}</b>;
  return (
    <>
      <b className="font-semibold text-ink">{of}</b>, {valueText(value, 'share')} (95% interval{' '}
      {formatInterval(one.low[at] ?? null, one.high[at] ?? null)})
    </>
  );
}

/** The papers of a series: of a theme by its tags, of a phrase by its words. */
function seriesFilter({ from, to, q, dump, venue, source, strength }: Filter, id: string) {
  const phrase = phraseOf(id);
  // A request of the page has the themes of the whole chart besides, which this list must not ask for.
  const own = { from, to, dump, venue, source, strength };
  return phrase === null ? { ...own, q, themes: [id] } : { ...own, q: bothQueries(q, phrase) };
}

/** Names and marks for the words that are marked, those of a phrase among them. */
function withSeries(index: ThemeIndex, { id, name, mark }: NamedSeries): NamedThemes {
  if (phraseOf(id) === null) return index;
  return new Map<string, Pick<ThemeSummary, 'id' | 'name' | 'mark'>>([
    ...index,
    [id, { id, name, mark: `${mark.slot}.1.a` }],
  ]);
}
