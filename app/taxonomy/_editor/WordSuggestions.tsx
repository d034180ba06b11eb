'use client';

import { useState } from 'react';
import type { Theme } from '@/lib/model/taxonomy';
import type { ThemeWord } from '@/lib/model/theme-word';
import { formatCount } from '@/lib/charts/format/format-count';
import { Button } from '../../_components/Button';

interface WordSuggestionsProps {
  theme: Theme;
  onAdd: (phrase: string) => void;
}

/** Words that the papers of the theme use more than others do: one click makes one a pattern. */
export function WordSuggestions({ theme, onAdd }: WordSuggestionsProps) {
  const [words, setWords] = useState<ThemeWord[] | 'asked' | 'failed' | null>(null);
  const ask = async (): Promise<void> => {
    setWords('asked');
    const answer = await fetch(`/api/taxonomy/words?theme=${theme.id}`).catch(() => null);
    const told = answer?.ok === true ? ((await answer.json()) as { words: ThemeWord[] }) : null;
    setWords(told?.words ?? 'failed');
  };
  const known = theme.patterns.map(({ phrase }) => phrase);
  return (
    <section className="grid justify-items-start gap-2" aria-label="Words of its papers">
      <Button size="sm" busy={words === 'asked'} onClick={() => void ask()}>
        Suggest words of its papers
      </Button>
      {words === 'failed' && <p className="text-sm text-error">The words could not be counted. Try again.</p>}
      {Array.isArray(words) && (
        <>
          <p className="text-sm text-ink-2">
            {words.length === 0
              ? 'Too few papers have this theme to tell its words.'
              : 'Words that stand out in its papers, by TF-IDF. One click makes one a pattern; the preview shows what it brings.'}
          </p>
          <ul className="chips">
            {words.map(({ word, papers }) => (
              <li key={word}>
                <button
                  type="button"
                  className="chip"
                  disabled={known.includes(word)}
                  aria-label={`Add the pattern ${word}, in ${papers} of its papers`}
                  onClick={() => onAdd(word)}
                >
                  {known.includes(word) ? '✓' : '+'} {word}
                  <span className="num text-ink-3">{formatCount(papers)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
