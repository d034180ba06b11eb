import type { Suspect } from '@/lib/model/taxonomy-answers';
import { plural } from '@/lib/words/plural';
import { Card } from '../../_components/Card';
import { PageLink } from '../../_components/PageLink';

/** Patterns whose papers deserve a look: they may mean something else. */
export function SuspectList({ suspects }: { suspects: readonly Suspect[] }) {
  return (
    <Card title="May be false friends" sub="Patterns whose papers look unlike the others of the theme">
      <ul className="papers papers-tight">
        {suspects.map(({ pattern, papers, reasons, words, examples }) => (
          <li key={pattern}>
            <h3>
              <code>{pattern}</code> brings {plural(papers, 'paper')}
            </h3>
            {reasons.map(({ kind, message }) => (
              <p key={kind} className="mt-1 text-sm text-ink-2">
                {message}
              </p>
            ))}
            {words.length > 0 && (
              <p className="mt-1 text-sm text-ink-3">
                Beside it most: {words.map(({ word, count }) => `${word} (${count})`).join(', ')}
              </p>
            )}
            {examples.length > 0 && (
              <p className="mt-1 flex flex-wrap gap-x-3 text-sm">
                {examples.map((id, index) => (
                  <PageLink key={id} href={`/papers/${id}`}>
                    Paper {index + 1}
                  </PageLink>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
