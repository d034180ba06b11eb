import { PageLink } from '../../_components/PageLink';
import { formatDate } from '@/lib/charts/format/format-date';
import type { PapersRequest } from '@/lib/model/request/papers-request';
import { Icon } from '../../_components/Icon';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { ThemeChip } from '../../_components/ThemeChip';
import type { ThemeIndex } from '../../_components/theme-index';

interface FilterChipsProps {
  parameters: PageParameters;
  request: PapersRequest;
  index: ThemeIndex;
}

const PLACE = { cursor: null, seen: null };

/** What narrows the list, each with a way to undo it alone. */
export function FilterChips({ parameters, request, index }: FilterChipsProps) {
  const chosen = request.themes ?? [];
  const words = wordsOf(request);
  if (chosen.length + words.length === 0) return null;
  return (
    <>
      {chosen.map((id) => {
        const rest = chosen.filter((other) => other !== id).join(',');
        const theme = index.get(id);
        return (
          <ThemeChip
            key={id}
            name={theme?.name ?? id}
            mark={theme?.mark ?? '12.1.a'}
            removable
            href={queryHref('/papers', parameters, { ...PLACE, themes: rest })}
          />
        );
      })}
      {words.map(({ names, label }) => (
        <PageLink
          key={label}
          className="chip chip-on"
          href={queryHref('/papers', parameters, {
            ...PLACE,
            ...Object.fromEntries(names.map((name) => [name, null])),
          })}
        >
          <span className="sr-only">Remove </span>
          {label}
          <Icon name="close" size={13} />
        </PageLink>
      ))}
      <PageLink className="btn btn-ghost btn-sm" href="/papers">
        Clear
      </PageLink>
    </>
  );
}

function wordsOf(request: PapersRequest): { names: string[]; label: string }[] {
  const { q, from, to, dated, strength, dump, source, venue } = request;
  const range = rangeLabel(from, to);
  return [
    ...(q === undefined ? [] : [{ names: ['q', 'sort'], label: `words: ${q}` }]),
    ...(range === null ? [] : [{ names: ['from', 'to'], label: range }]),
    ...(dated === 'any' ? [] : [{ names: ['dated'], label: dated === 'yes' ? 'dated' : 'no date' }]),
    ...(strength === 'any' ? [] : [{ names: ['strength'], label: 'about only' }]),
    ...(dump === undefined ? [] : [{ names: ['dump'], label: 'one dump' }]),
    ...(source === undefined ? [] : [{ names: ['source'], label: source }]),
    ...(venue === undefined ? [] : [{ names: ['venue'], label: venue }]),
  ];
}

function rangeLabel(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined) return to === undefined ? null : `to ${formatDate(to)}`;
  if (to === undefined) return `from ${formatDate(from)}`;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? year
    : `${formatDate(from)} to ${formatDate(to)}`;
}
