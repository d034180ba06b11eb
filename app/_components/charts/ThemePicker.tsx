'use client';

import { PageLink } from '../PageLink';
import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import { MOST_THEMES } from '@/lib/model/most-themes';
import { Icon } from '../Icon';
import { queryHref } from '../query-href';
import { HiddenParameters } from './HiddenParameters';
import type { PageView } from './point-href';
import { ThemeKey } from './ThemeKey';
import { ThemeSearch } from './ThemeSearch';

/** A theme to choose. */
export interface PickableTheme {
  id: string;
  name: string;
  group: string;
  mark: string;
  papers: number;
}

interface ThemePickerProps {
  view: PageView;
  themes: PickableTheme[];
  chosen: string[];
  /** At most this many can be drawn. */
  most?: number;
}

/**
 * Chooses themes: by typing, from the list by groups, and by removing what is drawn. A plain form
 * without script; with it every choice is in the address and drawn at once.
 */
export function ThemePicker({ view, themes, chosen, most = MOST_THEMES }: ThemePickerProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [drawn, setDrawn] = useOptimistic(chosen);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const hrefOf = (ids: string[]) => queryHref(view.path, view.parameters, { themes: ids.join(',') });
  const choose = (ids: string[]) => {
    if (ids.length > most || ids.length === 0) return;
    start(() => {
      setDrawn(ids);
      router.push(hrefOf(ids), { scroll: false });
    });
  };
  const toggle = (id: string) =>
    choose(drawn.includes(id) ? drawn.filter((other) => other !== id) : [...drawn, id]);
  return (
    <form
      action={view.path}
      method="get"
      className="card picker"
      aria-busy={pending}
      aria-label="Themes to draw"
    >
      <HiddenParameters parameters={view.parameters} except={['themes']} />
      <details className="fold">
        <summary>
          {drawn.length === 1 ? '1 theme' : `${drawn.length} themes`}{' '}
          <span className="text-ink-3">– change</span>
        </summary>
        <ThemeSearch
          themes={themes.filter((theme) => !drawn.includes(theme.id))}
          onAdd={(id) => choose([...drawn, id])}
          onTakeLast={() => choose(drawn.slice(0, -1))}
        />
        <h2 className="picker-head">
          <span>Drawn</span>
          <span className="num font-normal text-ink-3">
            {drawn.length} of {most}
          </span>
        </h2>
        <ul className="pick">
          {drawn.map((id) => (
            <li key={id}>
              <DrawnTheme
                theme={byId.get(id)}
                href={hrefOf(drawn.filter((other) => other !== id))}
                only={drawn.length === 1}
              />
            </li>
          ))}
        </ul>
        <ThemeGroups themes={themes} drawn={drawn} full={drawn.length >= most} onToggle={toggle} />
        <noscript>
          <button className="btn mt-3" type="submit">
            Draw
          </button>
        </noscript>
      </details>
    </form>
  );
}

function DrawnTheme({
  theme,
  href,
  only,
}: {
  theme: PickableTheme | undefined;
  href: string;
  only: boolean;
}) {
  if (!theme) return null;
  const label = (
    <>
      <ThemeKey mark={theme.mark} />
      <span>{theme.name}</span>
    </>
  );
  if (only) return <span>{label}</span>;
  return (
    <PageLink href={href} scroll={false}>
      {label}
      <span className="n">
        <span className="sr-only">Remove</span>
        <Icon name="close" size={13} />
      </span>
    </PageLink>
  );
}

interface ThemeGroupsProps {
  themes: PickableTheme[];
  drawn: string[];
  full: boolean;
  onToggle: (id: string) => void;
}

function ThemeGroups({ themes, drawn, full, onToggle }: ThemeGroupsProps) {
  const groups = new Map<string, PickableTheme[]>();
  for (const theme of themes) groups.set(theme.group, [...(groups.get(theme.group) ?? []), theme]);
  return [...groups].map(([group, members]) => (
    <details key={group} className="picker-group">
      <summary>
        {group} <span className="n">{members.filter((theme) => theme.papers > 0).length}</span>
      </summary>
      <ul className="pick">
        {members
          .toSorted((a, b) => b.papers - a.papers)
          .map((theme) => (
            <li key={theme.id}>
              <label>
                <input
                  type="checkbox"
                  name="themes"
                  value={theme.id}
                  checked={drawn.includes(theme.id)}
                  disabled={full && !drawn.includes(theme.id)}
                  onChange={() => onToggle(theme.id)}
                />
                <span>{theme.name}</span>
                <span className="n">{formatCount(theme.papers)}</span>
              </label>
            </li>
          ))}
      </ul>
    </details>
  ));
}
