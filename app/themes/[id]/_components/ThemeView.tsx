import type { Taxonomy, Theme } from '@/lib/model/taxonomy';
import { ButtonLink } from '../../../_components/Button';
import { Card } from '../../../_components/Card';
import { PageHead } from '../../../_components/PageHead';
import { PageLink } from '../../../_components/PageLink';
import { PaperList } from '../../../_components/PaperList';
import { PatternList } from '../../../_components/PatternList';
import type { PageParameters } from '../../../_components/query-href';
import { themeIndex } from '../../../_components/theme-index';
import { viewDatabase } from '../../../_components/pins/view-database';
import { papersHref } from '../../../_components/charts/papers-href';
import { taxonomyHref } from '../../../taxonomy/_components/taxonomy-href';
import { Kin } from './Kin';
import { Neighbours } from './Neighbours';
import { StoryFigure } from './StoryFigure';
import { StoryStats } from './StoryStats';
import { themeStory } from './theme-story';

interface ThemeViewProps {
  theme: Theme;
  taxonomy: Taxonomy;
  parameters: PageParameters;
}

/** The story of one theme: how it went, what came with it, its papers, and the patterns that define it. */
export async function ThemeView({ theme, taxonomy, parameters }: ThemeViewProps) {
  const story = await themeStory(await viewDatabase(), theme.id, parameters);
  const index = themeIndex(story.all);
  const { oldest, newest, proof, request } = story;
  const list = { themes: index, evidence: proof, chosen: [theme.id], level: 'h3' as const, tight: true };
  return (
    <>
      <nav className="mb-1.5 text-sm text-ink-3" aria-label="Where you are">
        <PageLink href="/themes">Themes</PageLink> <span aria-hidden="true">/</span> {theme.group}
      </nav>
      <PageHead
        title={theme.name}
        lede={theme.meaning}
        actions={
          <>
            <ButtonLink variant="main" href={`/trends?themes=${theme.id}`}>
              Draw in Trends
            </ButtonLink>
            <ButtonLink href={taxonomyHref('edit', theme.id)}>Edit its patterns</ButtonLink>
          </>
        }
      />
      <StoryStats story={story} id={theme.id} />
      <div className="grid-12 mt-6">
        <div className="c8 stack">
          <StoryFigure story={story} theme={theme} index={index} parameters={parameters} />
          <Neighbours story={story} id={theme.id} index={index} />
          <Card
            title="Newest papers"
            actions={
              <ButtonLink size="sm" href={papersHref(request, [theme.id])}>
                All {newest.total}
              </ButtonLink>
            }
          >
            {newest.papers.length === 0 ? (
              <p className="text-ink-2">No paper has this theme yet.</p>
            ) : (
              <PaperList papers={newest.papers} {...list} />
            )}
          </Card>
        </div>
        <div className="c4 stack">
          <Kin theme={theme} taxonomy={taxonomy} index={index} />
          <Card
            title="What makes a paper count"
            sub="Any of these in its title or abstract"
            actions={
              <ButtonLink size="sm" href={taxonomyHref('edit', theme.id)}>
                Edit
              </ButtonLink>
            }
          >
            <PatternList theme={theme} />
          </Card>
          {oldest.papers.length > 0 && (
            <Card title="First papers" sub="The earliest dated ones">
              <PaperList papers={oldest.papers} {...list} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
