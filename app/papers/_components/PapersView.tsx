import { formatCount } from '@/lib/charts/format/format-count';
import { papersRequest } from '@/lib/model/request/papers-request';
import { dumps } from '@/lib/queries/dumps/dumps';
import { evidence } from '@/lib/queries/papers/evidence';
import { facets } from '@/lib/queries/papers/facets';
import { papers } from '@/lib/queries/papers/papers';
import { themes } from '@/lib/queries/themes/themes';
import { ButtonLink } from '../../_components/Button';
import { csvHref } from '../../_components/csv-href';
import { EmptyState } from '../../_components/EmptyState';
import { ExportMenu } from '../../_components/ExportMenu';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { viewDatabase } from '../../_components/pins/view-database';
import { themeIndex } from '../../_components/theme-index';
import { wordEvidence } from '../../_components/word-evidence';
import { namedThemes } from './named-themes';
import { PaperFilters } from './PaperFilters';
import { PaperResults } from './PaperResults';
import { PaperSearch } from './PaperSearch';
import { papersByYear } from './papers-by-year';
import { papersQuestion } from './papers-question';

/** The list of papers under the filters of the address. */
export async function PapersView({ parameters }: { parameters: PageParameters }) {
  const { request, unread } = papersQuestion(parameters);
  const db = await viewDatabase();
  const chosen = request.themes ?? [];
  const [page, counts, all, held, years] = await Promise.all([
    papers(db, request),
    facets(db, request),
    themes(db, { strength: 'any' }),
    dumps(db),
    papersByYear(db, request),
  ]);
  const themed = await evidence(db, { papers: page.papers.map((paper) => paper.id), themes: chosen });
  const proof = request.q === undefined ? themed : wordEvidence(themed, page.papers, request.q);
  const index = themeIndex(all);
  const file = csvHref('/api/papers', papersRequest, parameters, {
    cursor: null,
    sort: request.sort === 'newest' ? null : request.sort,
  });
  return (
    <>
      <PageHead
        title="Papers"
        actions={
          unread === null &&
          page.total > 0 && (
            <>
              <ButtonLink href={file} plain>
                {formatCount(page.total)} as CSV
              </ButtonLink>
              <ExportMenu csv={file} papers down />
            </>
          )
        }
      />
      <div className="explore papers-grid">
        <PaperSearch
          parameters={parameters}
          request={request}
          total={page.total}
          undated={counts.undated}
          index={index}
          years={years}
          named={unread === null && request.q !== undefined ? namedThemes(all, request.q) : []}
          words={parameters.q ?? ''}
          filters={<PaperFilters request={request} facets={counts} themes={all} dumps={held} />}
        />
        {unread === null ? (
          <PaperResults
            parameters={parameters}
            page={page}
            chosen={chosen}
            words={request.q}
            index={index}
            evidence={proof}
          />
        ) : (
          <section className="card papers-list">
            <EmptyState title="These words cannot be read yet">{unread}</EmptyState>
          </section>
        )}
      </div>
    </>
  );
}
