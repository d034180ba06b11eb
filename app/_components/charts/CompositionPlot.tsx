'use client';

import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { CompositionStrip } from '@/lib/charts/composition/composition-strip';
import type { StripSides } from '@/lib/charts/composition/strip-sides';
import { formatCount } from '@/lib/charts/format/format-count';
import { formatShare } from '@/lib/charts/format/format-share';
import { CompositionBars } from './CompositionBars';
import { moveReading } from './move-reading';
import { stripInsets } from './strip-insets';

interface CompositionPlotProps {
  strip: CompositionStrip;
  sides: StripSides;
  /** What the strip shows, for those who hear the page. */
  alt: string;
}

/** The strip of parts, read by pointer, touch and keys: ← → bucket, PageUp PageDown five, Home, End, Esc. */
export function CompositionPlot({ strip, sides, alt }: CompositionPlotProps) {
  const last = strip.buckets.length - 1;
  const [index, setIndex] = useState<number | null>(null);
  const shown = strip.buckets[index ?? last];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveReading(event.key, { index: index ?? last, id: null }, last, []);
    if (event.key === 'Escape') setIndex(null);
    else if (next === null) return;
    else setIndex(next.index);
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const part = Math.min(1, Math.max(0, (event.clientX - left) / Math.max(1, width)));
    setIndex(Math.round(part * last));
  };
  return (
    <>
      <div className="mix-read" aria-live="polite">
        {shown !== undefined && (
          <>
            <b>{shown.label}</b>
            {strip.parts.map((name, at) => (
              <span key={name} className="flex gap-1.5 whitespace-nowrap">
                <span className="truncate">{name}</span>
                <b>{shown.papers === 0 ? '–' : formatShare(shown.shares[at] ?? 0)}</b>
              </span>
            ))}
            <span>of {formatCount(shown.papers)}</span>
          </>
        )}
      </div>
      <div className="mix-box">
        <div
          className="mix-plot"
          style={stripInsets(sides)}
          tabIndex={0}
          role="group"
          aria-label="Where the papers come from, read with the arrow keys"
          onKeyDown={onKeyDown}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setIndex(null)}
        >
          <CompositionBars strip={strip} alt={alt} hot={index} />
        </div>
      </div>
    </>
  );
}
