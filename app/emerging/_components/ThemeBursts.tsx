import type { Emerging } from '@/lib/model/answers';
import { PageLink } from '../../_components/PageLink';

/** The themes whose burst is not over, the strongest first. */
export function ThemeBursts({ themes }: Pick<Emerging, 'themes'>) {
  const open = themes.filter(({ end }) => end === null);
  if (open.length === 0) return <p className="text-sm text-ink-2">No theme is in a burst.</p>;
  return (
    <ol className="stack list-none gap-1.5 p-0 text-sm">
      {open.slice(0, 20).map(({ id, name, start, weight }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-2">
          <PageLink href={`/themes/${id}`}>{name}</PageLink>
          <span className="num text-ink-3">
            since {start.slice(0, 7)}, weight {weight.toFixed(1)}
          </span>
        </li>
      ))}
    </ol>
  );
}
