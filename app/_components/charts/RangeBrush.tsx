'use client';

import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import type { StripSides } from '@/lib/charts/composition/strip-sides';
import { bucketLabel } from '@/lib/charts/format/bucket-label';
import type { Bucket } from '@/lib/model/bucket';
import type { PageView } from './point-href';
import { RangeBars } from './RangeBars';
import { RangeHandle } from './RangeHandle';
import { moveRange, type BucketRange, type RangePart } from './range-of';
import { stripInsets } from './strip-insets';
import { useRange, type RangeAxis } from './use-range';

interface RangeBrushProps extends RangeAxis {
  bucket: Bucket;
  papers: number[];
  /** Places of the buckets that are not over. */
  open: number[];
  /** Of the chart above. */
  sides: StripSides;
  view: PageView;
}

const KEYS: Record<string, number> = {
  ...{ ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 },
  ...{ PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity },
};

/**
 * The papers of the whole corpus over time, and the range of them that is drawn: two sliders, moved by pointer,
 * touch and keys (← → a bucket, PageUp PageDown five, Home End); dragging between them moves both, a double click
 * takes the range away. The range is in the address when it comes to rest.
 */
export function RangeBrush({ bucket, papers, open, sides, view, ...axis }: RangeBrushProps) {
  const { buckets } = axis;
  const end = buckets.length - 1;
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<{ part: RangePart; x: number; from: BucketRange } | null>(null);
  const { range, pending, show, commit, commitSoon } = useRange(axis, view);
  const named = (index: number) => bucketLabel(buckets[index] ?? '', bucket);
  const perBucket = () => (track.current?.getBoundingClientRect().width ?? 1) / buckets.length;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.min(end, Math.max(0, Math.floor((event.clientX - box.left) / perBucket())));
    const handle = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset['part'];
    const part = (handle ?? partAt(at, range, end)) as RangePart;
    const outside = handle === undefined && part !== 'both';
    const by = outside ? at - range[part] : 0;
    const from = outside ? moveRange(range, part, by, end) : range;
    drag.current = { part, x: event.clientX, from };
    if (outside) show(from);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const dragged = (event: PointerEvent): BucketRange | null => {
    if (drag.current === null) return null;
    const { part, x, from } = drag.current;
    return moveRange(from, part, Math.round((event.clientX - x) / perBucket()), end);
  };
  const onKeyDown = (part: RangePart) => (event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = moveRange(range, part, by, end);
    show(next);
    commitSoon(next);
  };
  const place = { '--first': range.first / buckets.length, '--last': (range.last + 1) / buckets.length };
  return (
    <div className="brush no-print" aria-busy={pending}>
      <div className="brush-box">
        <div
          ref={track}
          className="brush-track mix-plot"
          style={{ ...stripInsets(sides), ...place } as CSSProperties}
          role="group"
          aria-label="Range of the chart"
          onPointerDown={onPointerDown}
          onPointerMove={(event) => {
            const next = dragged(event);
            if (next) show(next);
          }}
          onPointerUp={(event) => {
            const next = dragged(event);
            drag.current = null;
            if (next) commit(next);
          }}
          onPointerCancel={() => {
            drag.current = null;
            show(null);
          }}
          onDoubleClick={() => {
            show({ first: 0, last: end });
            commit({ first: 0, last: end });
          }}
        >
          <RangeBars papers={papers} open={open} />
          <span className="brush-out brush-before" />
          <span className="brush-out brush-after" />
          {(['first', 'last'] as const).map((part) => (
            <RangeHandle
              key={part}
              part={part}
              label={part === 'first' ? `First ${bucket} drawn` : `Last ${bucket} drawn`}
              now={range[part]}
              low={part === 'first' ? 0 : range.first}
              high={part === 'first' ? range.last : end}
              words={named(range[part])}
              onKeyDown={onKeyDown(part)}
            />
          ))}
        </div>
      </div>
      <p className="brush-words">
        <b>
          {named(range.first)} to {named(range.last)}
        </b>
        , of {named(0)} to {named(end)}
        <span className="text-ink-3">. Drag the handles, or what is between them.</span>
      </p>
    </div>
  );
}

/** What a press in the track takes: the range where it is inside of one that can be moved, else the nearer end. */
function partAt(at: number, { first, last }: BucketRange, end: number): RangePart {
  const whole = first === 0 && last === end;
  if (!whole && at >= first && at <= last) return 'both';
  return Math.abs(at - first) <= Math.abs(at - last) ? 'first' : 'last';
}
