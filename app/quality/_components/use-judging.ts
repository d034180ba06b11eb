'use client';

import { useEffect, useRef, useState } from 'react';
import type { QualityItem, Verdict } from '@/lib/model/quality';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { useWriteAccess } from '../../_components/writing/WriteAccess';
import { nextUnjudged } from './next-unjudged';
import { qualityApi } from './quality-api';

/** The figures are read again when the reader pauses so long. */
const PAUSE = 1_500;
const KEYS: Record<string, Verdict> = { y: 'yes', n: 'no', u: 'unsure' };

export interface InJudging {
  item: QualityItem | null;
  /** Place of the item, from 0, of so many. */
  at: number;
  of: number;
  judged: number;
  canUndo: boolean;
  problem: ApiProblem | null;
  judge: (verdict: Verdict) => void;
  go: (by: number) => void;
  undo: () => void;
}

/** Goes through a sample: y, n and u judge, the arrows go, Backspace takes the last verdict back. */
export function useJudging(items: readonly QualityItem[], closed: boolean, onPause: () => void): InJudging {
  const { withToken } = useWriteAccess();
  const [said, setSaid] = useState<ReadonlyMap<number, Verdict | null>>(new Map());
  const [place, setPlace] = useState<number | null>(null);
  const [past, setPast] = useState<{ at: number; was: Verdict | null }[]>([]);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const queue = useRef(Promise.resolve());
  const now = items.map((item, index) => said.get(index) ?? (said.has(index) ? null : item.verdict));
  const at = place ?? nextUnjudged(now, -1);
  const item = items[at];
  const say = (index: number, verdict: Verdict | null): void => {
    const target = items[index];
    if (!target || closed) return;
    const was = now[index] ?? null;
    setSaid((before) => new Map(before).set(index, verdict));
    // One after the other: an undo must not overtake what it takes back.
    queue.current = queue.current.then(async () => {
      try {
        await withToken((token) => qualityApi.label(target, verdict, token));
        setProblem(null);
      } catch (error) {
        setSaid((before) => new Map(before).set(index, was));
        setProblem(error instanceof ApiProblem ? error : readProblem(0, ''));
      }
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(onPause, PAUSE);
    });
  };
  const judge = (verdict: Verdict): void => {
    if (!item || closed) return;
    setPast([...past, { at, was: now[at] ?? null }]);
    say(at, verdict);
    setPlace(nextUnjudged(now.with(at, verdict), at));
  };
  const undo = (): void => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    say(last.at, last.was);
    setPlace(last.at);
  };
  const go = (by: number): void => setPlace(Math.min(items.length - 1, Math.max(0, at + by)));
  useJudgingKeys({ judge, undo, go });
  return {
    ...{ item: item ? { ...item, verdict: now[at] ?? null } : null, at, of: items.length },
    ...{ judged: now.filter((verdict) => verdict !== null).length, canUndo: past.length > 0 },
    ...{ problem, judge, go, undo },
  };
}

function useJudgingKeys(actions: Pick<InJudging, 'judge' | 'undo' | 'go'>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const verdict = KEYS[event.key.toLowerCase()];
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (verdict !== undefined) latest.current.judge(verdict);
      else if (by !== 0) latest.current.go(by);
      else if (event.key === 'Backspace') latest.current.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
