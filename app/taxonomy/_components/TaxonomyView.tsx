import { headers } from 'next/headers';
import { formatCount } from '@/lib/charts/format/format-count';
import { corpusNow } from '../../_components/corpus-now';
import { readEnv } from '@/lib/env';
import { closedWriting } from '@/lib/ingest/closed-writing';
import { taxonomyInForce } from '@/lib/queries/taxonomy/taxonomy-in-force';
import { themeTotals } from '@/lib/queries/themes/theme-totals';
import { ButtonLink } from '../../_components/Button';
import { EmptyState } from '../../_components/EmptyState';
import { Note } from '../../_components/Note';
import { PageHead } from '../../_components/PageHead';
import type { PageParameters } from '../../_components/query-href';
import { WriteAccess } from '../../_components/writing/WriteAccess';
import { TaxonomyDesk } from './TaxonomyDesk';
import { taxonomyHref, taxonomyMode } from './taxonomy-href';
import { ThemeReading } from './ThemeReading';
import { ThemeTree } from './ThemeTree';

/** The themes with their patterns: read without script, edited with it. */
export async function TaxonomyView({ parameters }: { parameters: PageParameters }) {
  const db = await corpusNow();
  const [taxonomy, totals] = await Promise.all([taxonomyInForce(db), themeTotals(db, { strength: 'any' })]);
  if (taxonomy === null) {
    return (
      <EmptyState level="h1" title="There is no taxonomy yet">
        It is put in force when the server starts. Start it again.
      </EmptyState>
    );
  }
  const { themes, groups } = taxonomy;
  const papers = Object.fromEntries(totals.map(({ id, count }) => [id, count]));
  const chosen = themes.find(({ id }) => id === parameters['theme']) ?? themes[0];
  const mode = taxonomyMode(parameters['view']);
  const closed = closedWriting(await headers(), readEnv());
  const named = parameters['theme'] === undefined ? undefined : chosen?.id;
  const reading = (
    <div className="explore">
      <ThemeTree themes={themes} groups={groups} papers={papers} chosen={chosen?.id ?? null} mode="read" />
      {chosen && (
        <ThemeReading theme={chosen} themes={themes} papers={papers[chosen.id] ?? 0} closed={closed} />
      )}
    </div>
  );
  return (
    <>
      <PageHead
        title="Taxonomy"
        lede={`${formatCount(themes.length)} themes in ${formatCount(groups.length)} groups, each with written patterns. See what a change would do before you save it.`}
        actions={
          <>
            {mode !== 'read' && <ButtonLink href={taxonomyHref('read', named)}>Read</ButtonLink>}
            {mode !== 'edit' && mode !== 'read' && (
              <ButtonLink href={taxonomyHref('edit', named)}>Edit</ButtonLink>
            )}
            {mode !== 'history' && <ButtonLink href={taxonomyHref('history', named)}>History</ButtonLink>}
            {mode !== 'import' && <ButtonLink href={taxonomyHref('import', named)}>Import</ButtonLink>}
            <ButtonLink plain href="/api/taxonomy">
              YAML
            </ButtonLink>
          </>
        }
      />
      {closed !== null && (
        <div className="mb-4">
          <Note>
            <b>Writing is closed here.</b> {closed} A change can be tried, not saved.
          </Note>
        </div>
      )}
      {mode === 'read' ? (
        reading
      ) : (
        <WriteAccess>
          <TaxonomyDesk mode={mode} papers={papers} closed={closed !== null}>
            {reading}
          </TaxonomyDesk>
        </WriteAccess>
      )}
    </>
  );
}
