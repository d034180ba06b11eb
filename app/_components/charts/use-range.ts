'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState, useTransition } from 'react';
import type { Day } from '@/lib/model/bucket';
import { queryHref } from '../query-href';
import type { PageView } from './point-href';
import { rangeOf, type BucketRange } from './range-of';

/** After the last key the range is asked for; keys held down ask once. */
const REST = 400;

export interface RangeAxis {
  /** First and last days of the buckets. */
  buckets: Day[];
  ends: Day[];
  from: Day | null;
  to: Day | null;
}

/** The range of an address, as it is moved: shown at once, put into the address when it comes to rest. */
export function useRange({ buckets, ends, from, to }: RangeAxis, view: PageView) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const given = `${from ?? ''} ${to ?? ''} ${buckets.length}`;
  const [draft, setDraft] = useState<{ given: string; range: BucketRange } | null>(null);
  const own = rangeOf(buckets, from, to);
  // Another address, by the draft's own doing or by the way back: the draft has served.
  if (draft !== null && draft.given !== given) setDraft(null);
  const range = draft?.given === given ? draft.range : own;
  const show = (next: BucketRange | null) => setDraft(next === null ? null : { given, range: next });
  const commit = (next: BucketRange) => {
    if (timer.current !== null) clearTimeout(timer.current);
    if (next.first === own.first && next.last === own.last) return;
    const firstDay = next.first === 0 ? null : (buckets[next.first] ?? null);
    const lastDay = next.last === buckets.length - 1 ? null : (ends[next.last] ?? null);
    const href = queryHref(view.path, view.parameters, {
      from: next.first === own.first ? from : firstDay,
      to: next.last === own.last ? to : lastDay,
    });
    start(() => router.push(href, { scroll: false }));
  };
  const commitSoon = (next: BucketRange) => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => commit(next), REST);
  };
  return { range, pending, show, commit, commitSoon };
}
