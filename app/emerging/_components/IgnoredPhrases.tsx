'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../_components/Button';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { emergingApi } from './emerging-api';

/** The phrases that were put aside, each to be let back in. */
export function IgnoredPhrases({ phrases, closed }: { phrases: readonly string[]; closed: boolean }) {
  const { withToken } = useWriteAccess();
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  if (phrases.length === 0) return null;
  const letBack = async (phrase: string): Promise<void> => {
    setFailed(false);
    try {
      await withToken((token) => emergingApi.ignore(phrase, false, token));
      router.refresh();
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="card" aria-label="Put aside">
      <h2>Put aside</h2>
      {failed && <p role="status">It could not be let back in; try again.</p>}
      <ul className="stack mt-2 list-none gap-1.5 p-0 text-sm">
        {phrases.map((phrase) => (
          <li key={phrase} className="flex items-center justify-between gap-2">
            <span className="wrap-anywhere">{phrase}</span>
            {!closed && (
              <Button size="sm" onClick={() => void letBack(phrase)}>
                Let back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
