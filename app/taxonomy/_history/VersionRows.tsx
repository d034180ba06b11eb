'use client';

import { Fragment, useState } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatDate } from '@/lib/charts/format/format-date';
import type { TaxonomyEntry, TaxonomyVersions } from '@/lib/model/taxonomy-answers';
import { Badge } from '../../_components/Badge';
import { Button } from '../../_components/Button';
import type { Saving } from '../_editor/use-saving';
import { summaryText } from './summary-text';
import { VersionDiff } from './VersionDiff';

interface VersionRowsProps {
  versions: TaxonomyVersions;
  closed: boolean;
  saving: Saving;
}

/** One row a version; the difference opens under it. */
export function VersionRows({ versions: { versions, head, inForce }, closed, saving }: VersionRowsProps) {
  const [open, setOpen] = useState<number | null>(null);
  const newestOf = new Map(versions.toReversed().map(({ id, version }) => [version, id]));
  return versions.map((entry, index) => {
    const { id, version } = entry;
    const shown = open === id;
    const before = versions[index + 1]?.version;
    const newest = newestOf.get(version) === id;
    return (
      <Fragment key={id}>
        <tr>
          <td>
            <span className="num">{moment(entry.savedAt)}</span>
            <div className="flex flex-wrap items-center gap-1.5 text-xs text-ink-3">
              <span className="mono">{version.slice(0, 8)}</span>
              {entry.origin === 'file' && <span>from the program</span>}
              <State entry={entry} inForce={version === inForce && newest} />
            </div>
          </td>
          <td>{summaryText(entry.summary)}</td>
          <td className="r hide-s">{formatCount(entry.themes)}</td>
          <td className="r hide-s">{formatCount(entry.patterns)}</td>
          <td className="r">
            <div className="flex flex-wrap justify-end gap-1.5">
              <Button
                size="sm"
                aria-expanded={shown}
                aria-label={`Difference of ${version.slice(0, 8)}`}
                onClick={() => setOpen(shown ? null : id)}
              >
                Difference
              </Button>
              {version !== head && (
                <Button
                  size="sm"
                  busy={saving.busy}
                  disabled={closed}
                  aria-label={`Go back to ${version.slice(0, 8)}`}
                  onClick={() => void saving.revert(version)}
                >
                  Go back to it
                </Button>
              )}
            </div>
          </td>
        </tr>
        {shown && (
          <tr>
            <td colSpan={5}>
              <VersionDiff version={version} before={before ?? null} head={head} />
            </td>
          </tr>
        )}
      </Fragment>
    );
  });
}

function moment(iso: string): string {
  return `${formatDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

const STATES = {
  waiting: 'waiting',
  running: 'on its way',
  cancelled: 'stopped',
  superseded: 'overtaken',
  failed: 'failed',
} as const;

function State({ entry: { state }, inForce }: { entry: TaxonomyEntry; inForce: boolean }) {
  if (inForce) return <Badge tone="ok">in force</Badge>;
  if (state === 'done') return null;
  return <Badge tone={state === 'failed' ? 'error' : 'warn'}>{STATES[state]}</Badge>;
}
