import { headers } from 'next/headers';
import { formatDate } from '@/lib/charts/format/format-date';
import { corpusNow } from '../../_components/corpus-now';
import { readEnv } from '@/lib/env';
import { closedWriting } from '@/lib/ingest/closed-writing';
import type { Emerging } from '@/lib/model/answers';
import { emerging } from '@/lib/queries/emerging/emerging';
import { themes as themesOf } from '@/lib/queries/themes/themes';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themesRequest } from '@/lib/model/request/themes-request';
import { plural } from '@/lib/words/plural';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { EmptyState } from '../../_components/EmptyState';
import { Note } from '../../_components/Note';
import { PageHead } from '../../_components/PageHead';
import { WriteAccess } from '../../_components/writing/WriteAccess';
import { IgnoredPhrases } from './IgnoredPhrases';
import { PhraseActions } from './PhraseActions';
import { PhraseCard } from './PhraseCard';
import { ThemeBursts } from './ThemeBursts';

const SHOWN = 50;

/** What is new: phrases that no theme covers, each to be taken up or put aside, and the themes in a burst. */
export async function EmergingView() {
  const db = await corpusNow();
  const [found, themes] = await Promise.all([
    emerging(db, { limit: SHOWN }),
    themesOf(db, parseRequest(themesRequest, {})),
  ]);
  const closed = closedWriting(await headers(), readEnv());
  const choices = themes.map(({ id, name, group }) => ({ id, name, group }));
  return (
    <>
      <PageHead
        title="Emerging"
        lede="Phrases that are written of about twice as often as before and that no theme covers yet. Make one a theme, add it to one, or put it aside."
        actions={
          <ButtonLink plain href="/api/emerging?format=csv">
            CSV
          </ButtonLink>
        }
      />
      {closed !== null && (
        <div className="mb-4">
          <Note>
            <b>Writing is closed here.</b> {closed}
          </Note>
        </div>
      )}
      <WriteAccess>
        <div className="grid-12">
          <div className="c8 stack">
            <State found={found} />
            {found.bucket !== null &&
              found.phrases.map((phrase) => (
                <PhraseCard
                  key={phrase.phrase}
                  phrase={phrase}
                  bucket={found.bucket ?? 'year'}
                  buckets={found.buckets}
                  actions={
                    closed === null && (
                      <PhraseActions
                        phrase={phrase.phrase}
                        themes={choices}
                        near={phrase.near[0]?.theme ?? null}
                      />
                    )
                  }
                />
              ))}
          </div>
          <div className="c4 stack">
            <Card
              title="Themes in a burst"
              sub="Their share is about twice the usual and has not fallen back"
            >
              <ThemeBursts themes={found.themes} />
            </Card>
            <IgnoredPhrases phrases={found.ignored} closed={closed !== null} />
          </div>
        </div>
      </WriteAccess>
    </>
  );
}

function State({ found }: { found: Emerging }) {
  if (found.computedAt === null) {
    return (
      <EmptyState title="The papers are being read for phrases">
        It takes some seconds for thousands of papers, minutes for a million. Load the page again in a moment.
      </EmptyState>
    );
  }
  if (found.bucket === null) {
    return (
      <EmptyState title="Too few papers are dated to tell what rises">
        Two complete years with papers are the least.
      </EmptyState>
    );
  }
  return (
    <>
      {found.phrases.length === 0 && (
        <EmptyState title="No phrase is rising that no theme covers">
          A phrase needs at least 5 papers, and more of them lately than before.
        </EmptyState>
      )}
      <p className="text-sm text-ink-3">
        {plural(found.phrases.length, 'phrase')}, read on {formatDate(found.computedAt.slice(0, 10))}
        {!found.current && '; the corpus has changed since and is being read anew'}. Bursts by {found.bucket},
        complete ones only.
      </p>
    </>
  );
}
