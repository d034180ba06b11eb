import type { Theme } from '@/lib/model/taxonomy';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { PageLink } from '../../_components/PageLink';
import { PatternList } from '../../_components/PatternList';
import { ThemeMark } from '../../_components/ThemeMark';
import { taxonomyHref } from './taxonomy-href';

interface ThemeReadingProps {
  theme: Theme;
  themes: readonly Theme[];
  papers: number;
  closed: string | null;
}

/** One theme as the taxonomy has it: what counts, by which patterns, above and below which themes. */
export function ThemeReading({ theme, themes, papers, closed }: ThemeReadingProps) {
  const children = themes.filter(({ parents }) => parents.includes(theme.id));
  const parents = themes.filter(({ id }) => theme.parents.includes(id));
  return (
    <Card
      title={theme.name}
      sub={theme.meaning}
      actions={
        <ButtonLink variant="main" href={taxonomyHref('edit', theme.id)}>
          {closed === null ? 'Edit' : 'Try a change'}
        </ButtonLink>
      }
    >
      <dl className="kv mb-4">
        <dt>Id</dt>
        <dd className="mono">{theme.id}</dd>
        <dt>Group</dt>
        <dd>{theme.group}</dd>
        <dt>Counts for</dt>
        <dd>{parents.length === 0 ? 'no other theme' : <Kin themes={parents} />}</dd>
        {children.length > 0 && (
          <>
            <dt>Counted from</dt>
            <dd>
              <Kin themes={children} />
            </dd>
          </>
        )}
        <dt>Papers</dt>
        <dd>
          <PageLink href={`/papers?themes=${theme.id}`}>{plural(papers, 'paper')}</PageLink>, see{' '}
          <PageLink href={`/themes/${theme.id}`}>its story</PageLink>
        </dd>
      </dl>
      <PatternList theme={theme} />
    </Card>
  );
}

function Kin({ themes }: { themes: readonly Theme[] }) {
  return (
    <span className="chips">
      {themes.map(({ id, name, mark }) => (
        <PageLink key={id} className="chip" href={taxonomyHref('read', id)}>
          <ThemeMark mark={mark} />
          {name}
        </PageLink>
      ))}
    </span>
  );
}
