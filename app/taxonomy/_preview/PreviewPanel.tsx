'use client';

import { useState } from 'react';
import { formatCount } from '@/lib/charts/format/format-count';
import type { TaxonomyPreview, ThemePreview } from '@/lib/model/taxonomy-answers';
import { plural } from '@/lib/words/plural';
import { Banner } from '../../_components/Banner';
import { Delta } from '../_history/Delta';
import type { PreviewInHand } from '../_editor/use-preview';
import { ShiftList } from './ShiftList';
import { shiftText } from './shift-text';

interface PreviewPanelProps {
  inView: PreviewInHand;
  chosen: string | null;
  onShow: (theme: string) => void;
  edited: boolean;
}

/** What a change would do to the papers, before it is saved. */
export function PreviewPanel({ inView, chosen, onShow, edited }: PreviewPanelProps) {
  const { preview, running, problem } = inView;
  const theme = preview?.themes.find(({ id }) => id === chosen) ?? preview?.themes[0];
  return (
    <aside className="panel" aria-label="Preview" aria-busy={running}>
      <header>
        <div>
          <h2>
            Preview{theme && ': '}
            {theme && <Delta gained={theme.gained.papers} lost={theme.lost.papers} noun="papers" />}
          </h2>
          <p className="sub num" role="status">
            {running ? 'Trying the change on the papers …' : summary(preview, theme, edited)}
          </p>
        </div>
      </header>
      {problem && problem.errors.length === 0 && (
        <div className="p-4">
          <Banner tone="error">
            <b>{problem.title}.</b> {problem.detail}
          </Banner>
        </div>
      )}
      {preview && theme && (
        <div
          className={running ? 'panel-body stale' : 'panel-body'}
          tabIndex={0}
          role="region"
          aria-label="Papers"
        >
          <Warnings preview={preview} />
          <OtherThemes {...{ preview, theme, onShow }} />
          <Shifts key={theme.id} theme={theme} />
        </div>
      )}
    </aside>
  );
}

function summary(preview: TaxonomyPreview | null, theme: ThemePreview | undefined, edited: boolean): string {
  if (!edited) return 'Change a theme: what it gains and loses is shown here before anything is saved.';
  if (preview === null) return 'Nothing to show yet.';
  if (theme === undefined) return 'No paper would be tagged otherwise. Nothing is saved yet.';
  const read = preview.sample ? ` Estimated from ${formatCount(preview.sample.papers)} papers.` : '';
  return `${theme.name}: ${formatCount(theme.before)} before, ${formatCount(theme.after)} after, of ${formatCount(preview.papers)}.${read} Nothing is saved yet.`;
}

function Warnings({ preview }: { preview: TaxonomyPreview }) {
  if (preview.warnings.length === 0) return null;
  return (
    <div className="my-2.5">
      <Banner>
        <ul>
          {preview.warnings.map(({ line, message }) => (
            <li key={`${line} ${message}`}>{message}</li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}

function OtherThemes({
  preview,
  theme,
  onShow,
}: {
  preview: TaxonomyPreview;
  theme: ThemePreview;
  onShow: (id: string) => void;
}) {
  const others = preview.themes.filter(({ id }) => id !== theme.id);
  if (others.length === 0) return null;
  return (
    <div className="my-2.5">
      <h3 className="field-label mb-1">Other themes that change</h3>
      <div className="chips">
        {others.map((other) => (
          <button key={other.id} type="button" className="chip" onClick={() => onShow(other.id)}>
            {other.name} <Delta gained={other.gained.papers} lost={other.lost.papers} />
          </button>
        ))}
      </div>
    </div>
  );
}

type Side = 'both' | 'gained' | 'lost';

function Shifts({ theme }: { theme: ThemePreview }) {
  const [side, setSide] = useState<Side>('both');
  const { gained, lost, strengthened, weakened } = theme;
  const sides = [
    ['both', `All ${formatCount(gained.papers + lost.papers)}`],
    ['gained', `Gained ${formatCount(gained.papers)}`],
    ['lost', `Lost ${formatCount(lost.papers)}`],
  ] as const;
  return (
    <>
      <div className="seg my-2" role="group" aria-label="Papers shown">
        {sides.map(([value, label]) => (
          <button key={value} type="button" aria-pressed={side === value} onClick={() => setSide(value)}>
            {label}
          </button>
        ))}
      </div>
      {(strengthened > 0 || weakened > 0) && (
        <p className="text-sm text-ink-2">
          {plural(strengthened, 'paper')} would be about it instead of mentioning it,{' '}
          {plural(weakened, 'paper')} the other way.
        </p>
      )}
      <p className="num text-sm text-ink-3">{shiftText(theme)}</p>
      <ul className="shifts">
        {side !== 'lost' && <ShiftList shift={gained} sign="plus" />}
        {side !== 'gained' && <ShiftList shift={lost} sign="minus" />}
      </ul>
    </>
  );
}
