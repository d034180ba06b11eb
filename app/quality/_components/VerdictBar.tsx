'use client';

import { formatCount } from '@/lib/charts/format/format-count';
import { VERDICTS } from '@/lib/model/quality';
import { Button } from '../../_components/Button';
import type { InJudging } from './use-judging';

const LABELS = { yes: 'Yes', no: 'No', unsure: 'Unsure' } as const;

/** The three verdicts with their keys, the way back and forth, and how far one has come. */
export function VerdictBar({ judging, closed }: { judging: InJudging; closed: boolean }) {
  const { item, at, of, judged, canUndo, judge, go, undo } = judging;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {VERDICTS.map((verdict) => (
        <Button
          key={verdict}
          variant={item?.verdict === verdict ? 'main' : 'default'}
          disabled={closed}
          aria-pressed={item?.verdict === verdict}
          aria-keyshortcuts={verdict[0]}
          onClick={() => judge(verdict)}
        >
          {LABELS[verdict]} <kbd aria-hidden="true">{verdict[0]}</kbd>
        </Button>
      ))}
      <Button variant="ghost" disabled={!canUndo} aria-keyshortcuts="Backspace" onClick={undo}>
        Undo
      </Button>
      <Button variant="ghost" disabled={at === 0} aria-keyshortcuts="ArrowLeft" onClick={() => go(-1)}>
        Back
      </Button>
      <Button variant="ghost" disabled={at === of - 1} aria-keyshortcuts="ArrowRight" onClick={() => go(1)}>
        Skip
      </Button>
      <p className="num text-sm text-ink-3" role="status">
        Tag {formatCount(at + 1)} of {formatCount(of)}, {formatCount(judged)} judged
      </p>
    </div>
  );
}
