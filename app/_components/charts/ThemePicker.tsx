'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition, type ReactNode } from 'react';
import { phraseId } from '@/lib/charts/trend/phrase-id';
import { phraseMarks } from '@/lib/charts/trend/phrase-marks';
import { phraseName } from '@/lib/charts/trend/phrase-name';
import { MOST_THEMES } from '@/lib/model/most-themes';
import { plural } from '@/lib/words/plural';
import { queryHref } from '../query-href';
import { DrawnList, type DrawnLine } from './DrawnList';
import { HiddenParameters } from './HiddenParameters';
import type { PageView } from './point-href';
import { PhraseField } from './PhraseField';
import { ThemeGroups } from './ThemeGroups';
import { ThemeSearch } from './ThemeSearch';
import { useRecentThemes } from './use-recent-themes';

/** A theme to choose. */
export interface PickableTheme {
  id: string;
  name: string;
  group: string;
  mark: string;
  papers: number;
}

export interface ThemePickerProps {
  view: PageView;
  themes: PickableTheme[];
  chosen: string[];
  /** Free phrases beside the themes, where the page draws them. */
  phrases?: {
    chosen: string[];
    problem: { text: string; message: string } | null;
    /** What can be done with a phrase. */
    actions: (phrase: string) => ReactNode;
  };
  /** At most this many can be drawn. */
  most?: number;
}

interface Drawn {
  themes: string[];
  phrases: string[];
}

/**
 * Chooses themes, and phrases where there are some: by typing, from the list by groups, and by removing what
 * is drawn. A plain form without script; with it every choice is in the address and drawn at once.
 */
export function ThemePicker({ view, themes, chosen, phrases, most = MOST_THEMES }: ThemePickerProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [drawn, setDrawn] = useOptimistic<Drawn>({ themes: chosen, phrases: phrases?.chosen ?? [] });
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const recent = useRecentThemes(chosen).flatMap((id) => byId.get(id) ?? []);
  const count = drawn.themes.length + drawn.phrases.length;
  const full = count >= most;
  const hrefOf = (next: Drawn) =>
    queryHref(view.path, view.parameters, {
      themes: next.themes.join(','),
      ...(phrases === undefined ? {} : { phrases: next.phrases.join(',') }),
    });
  const choose = (next: Drawn) => {
    const size = next.themes.length + next.phrases.length;
    if (size > most || size === 0) return;
    start(() => {
      setDrawn(next);
      router.push(hrefOf(next), { scroll: false });
    });
  };
  const setThemes = (ids: string[]) => choose({ ...drawn, themes: ids });
  const add = (id: string) => setThemes([...drawn.themes, id]);
  const remove = (id: string) => setThemes(drawn.themes.filter((other) => other !== id));
  return (
    <form
      action={view.path}
      method="get"
      className="card picker"
      aria-busy={pending}
      aria-label={phrases === undefined ? 'Themes to draw' : 'Themes and phrases to draw'}
    >
      <HiddenParameters parameters={view.parameters} except={['themes']} />
      <details className="fold">
        <summary>
          {plural(drawn.themes.length, 'theme')}
          {drawn.phrases.length > 0 && `, ${plural(drawn.phrases.length, 'phrase')}`}{' '}
          <span className="text-ink-3">– change</span>
        </summary>
        <ThemeSearch
          themes={themes.filter((theme) => !drawn.themes.includes(theme.id))}
          recent={recent.filter(({ id }) => !drawn.themes.includes(id))}
          onAdd={add}
          onTakeLast={() => setThemes(drawn.themes.slice(0, -1))}
        />
        {phrases && (
          <PhraseField
            key={phrases.problem?.text ?? ''}
            full={full}
            problem={phrases.problem}
            onAdd={(typed) => choose({ ...drawn, phrases: [...new Set([...drawn.phrases, ...typed])] })}
          />
        )}
        <h2 className="picker-head">
          <span>Drawn</span>
          <span className="num font-normal text-ink-3">
            {count} of {most}
          </span>
        </h2>
        <DrawnList lines={linesOf(drawn, byId, phrases?.actions, hrefOf)} />
        <ThemeGroups
          themes={themes}
          drawn={drawn.themes}
          full={full}
          onToggle={(id) => (drawn.themes.includes(id) ? remove(id) : add(id))}
        />
        <noscript>
          <button className="btn mt-3" type="submit">
            Draw
          </button>
        </noscript>
      </details>
    </form>
  );
}

function linesOf(
  drawn: Drawn,
  byId: ReadonlyMap<string, PickableTheme>,
  actions: ((phrase: string) => ReactNode) | undefined,
  hrefOf: (next: Drawn) => string,
): DrawnLine[] {
  const only = drawn.themes.length + drawn.phrases.length === 1;
  const themes = drawn.themes.flatMap((id) => byId.get(id) ?? []);
  const marks = phraseMarks(
    themes.map(({ mark }) => mark),
    drawn.phrases.length,
  );
  return [
    ...themes.map(({ id, name, mark }) => ({
      ...{ id, name, mark },
      without: only ? null : hrefOf({ ...drawn, themes: drawn.themes.filter((other) => other !== id) }),
    })),
    ...drawn.phrases.map((phrase, at) => ({
      id: phraseId(phrase),
      name: phraseName(phrase),
      mark: marks[at] ?? '12.4.a',
      without: only ? null : hrefOf({ ...drawn, phrases: drawn.phrases.filter((other) => other !== phrase) }),
      actions: actions?.(phrase),
    })),
  ];
}
