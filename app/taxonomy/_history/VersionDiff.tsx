'use client';

import { useEffect, useState } from 'react';
import type { TaxonomyDiff } from '@/lib/model/taxonomy-answers';
import { ButtonLink } from '../../_components/Button';
import { taxonomyApi } from '../_editor/taxonomy-api';
import { DiffList } from './DiffList';

interface VersionDiffProps {
  version: string;
  /** The one that was saved before it; null for the first. */
  before: string | null;
  head: string | null;
}

type Against = 'before' | 'now';

/** What a version changed, or what going back to it would change. */
export function VersionDiff({ version, before, head }: VersionDiffProps) {
  const [against, setAgainst] = useState<Against>(before === null ? 'now' : 'before');
  const [diff, setDiff] = useState<TaxonomyDiff | 'failed' | null>(null);
  const [from, to] = against === 'before' ? [before, version] : [head, version];
  useEffect(() => {
    if (from === null || to === null) return;
    let gone = false;
    setDiff(null);
    taxonomyApi.diff(from, to).then(
      (answer) => !gone && setDiff(answer),
      () => !gone && setDiff('failed'),
    );
    return () => {
      gone = true;
    };
  }, [from, to]);
  return (
    <div className="grid gap-2.5 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <div className="seg" role="group" aria-label="Difference">
          {before !== null && (
            <button type="button" aria-pressed={against === 'before'} onClick={() => setAgainst('before')}>
              What it changed
            </button>
          )}
          <button type="button" aria-pressed={against === 'now'} onClick={() => setAgainst('now')}>
            What going back would change
          </button>
        </div>
        <ButtonLink plain size="sm" href={`/api/taxonomy?version=${version}`}>
          YAML
        </ButtonLink>
      </div>
      {diff === null && <p className="text-sm text-ink-2">Comparing …</p>}
      {diff === 'failed' && <p className="text-sm text-error">The difference did not arrive. Try again.</p>}
      {diff !== null && diff !== 'failed' && <DiffList diff={diff} />}
    </div>
  );
}
