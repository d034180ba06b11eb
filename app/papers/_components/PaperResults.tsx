import { formatCount } from '@/lib/charts/format/format-count';
import type { Evidence, PaperPage } from '@/lib/model/answers';
import { ButtonLink } from '../../_components/Button';
import { EmptyState } from '../../_components/EmptyState';
import { PaperList } from '../../_components/PaperList';
import { queryHref, type PageParameters } from '../../_components/query-href';
import type { ThemeIndex } from '../../_components/theme-index';

interface PaperResultsProps {
  parameters: PageParameters;
  page: PaperPage;
  chosen: string[];
  /** The words that are searched for. */
  words: string | undefined;
  index: ThemeIndex;
  evidence: Evidence[];
}

/** One page of the list, where it stands in the whole, and the way on. */
export function PaperResults({ parameters, page, chosen, words, index, evidence }: PaperResultsProps) {
  if (page.total === 0) return <NothingFound parameters={parameters} words={words} />;
  const seen = Math.max(0, Number(parameters.seen ?? 0) || 0);
  const end = seen + page.papers.length;
  const most = Number(parameters.limit ?? 50);
  return (
    <section className="card papers-list pt-1!" aria-labelledby="results">
      <h2 id="results" className="sr-only">
        Results
      </h2>
      <PaperList papers={page.papers} themes={index} evidence={evidence} chosen={chosen} words={words} />
      <footer className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3 text-sm text-ink-3">
        <span className="num">
          {formatCount(seen + 1)}–{formatCount(end)} of {formatCount(page.total)}
          {page.next === null && '; that is all'}
        </span>
        <span className="flex flex-wrap gap-2">
          {seen > 0 && (
            <ButtonLink variant="ghost" href={queryHref('/papers', parameters, { cursor: null, seen: null })}>
              From the start
            </ButtonLink>
          )}
          {page.next !== null && (
            <ButtonLink href={queryHref('/papers', parameters, { cursor: page.next, seen: String(end) })}>
              Next {formatCount(Math.min(most, page.total - end))}
            </ButtonLink>
          )}
        </span>
      </footer>
    </section>
  );
}

interface NothingFoundProps {
  parameters: PageParameters;
  words: string | undefined;
}

function NothingFound({ parameters, words }: NothingFoundProps) {
  const begun = words === undefined ? undefined : /[\p{L}\p{N}]{3,}$/u.exec(words)?.[0];
  return (
    <section className="card papers-list">
      {Object.keys(parameters).length > 0 ? (
        <EmptyState
          title="No paper matches"
          action={
            <span className="flex max-w-full flex-wrap justify-center gap-2">
              {begun !== undefined && (
                <ButtonLink variant="main" href={queryHref('/papers', parameters, { q: `${words}*` })}>
                  <span className="truncate">Words that begin with “{begun}”</span>
                </ButtonLink>
              )}
              <ButtonLink href="/papers">Remove all filters</ButtonLink>
            </span>
          }
        >
          Take out one of the filters above, or search for fewer words.
        </EmptyState>
      ) : (
        <EmptyState
          title="No papers yet"
          action={
            <ButtonLink variant="main" href="/ingest">
              Ingest a dump
            </ButtonLink>
          }
        >
          Drop a file of papers on the Ingest page, and they are listed here.
        </EmptyState>
      )}
    </section>
  );
}
