'use client';

import { useState } from 'react';
import type { Theme } from '@/lib/model/taxonomy';
import type { TaxonomySuggestions } from '@/lib/model/taxonomy-answers';
import { formatCount } from '@/lib/charts/format/format-count';
import { Button } from '../../_components/Button';

interface WordSuggestionsProps {
  theme: Theme;
  onAdd: (phrase: string) => void;
}

/** Words and phrases that the papers of the theme use more than others do: one click makes one a pattern. */
export function WordSuggestions({ theme, onAdd }: WordSuggestionsProps) {
  const [words, setWords] = useState<TaxonomySuggestions['suggestions'] | 'asked' | 'failed' | null>(null);
  const ask = async (): Promise<void> => {
    setWords('asked');
    const answer = await fetch(`/api/taxonomy/suggestions?theme=${encodeURIComponent(theme.id)}`).catch(
      () => null,
    );
    const told = answer?.ok === true ? ((await answer.json()) as TaxonomySuggestions) : null;
    setWords(told?.suggestions ?? 'failed');
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
              ? 'Nothing stands out in its papers that its patterns do not match yet.'
              : 'Words and phrases that stand out in its papers and that no pattern matches yet, by TF-IDF. One click makes one a pattern; the preview shows what it brings.'}
          </p>
          <ul className="chips">
            {words.map(({ phrase, inTheme }) => (
              <li key={phrase}>
                <button
                  type="button"
                  className="chip"
                  disabled={known.includes(phrase)}
                  aria-label={`Add the pattern ${phrase}, in ${inTheme} of its papers`}
                  onClick={() => onAdd(phrase)}
                >
                  {known.includes(phrase) ? '✓' : '+'} {phrase}
                  <span className="num text-ink-3">{formatCount(inTheme)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
