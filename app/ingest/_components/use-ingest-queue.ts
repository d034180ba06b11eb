'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useReducer, useRef } from 'react';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { changeJobs, furtherProgress, type Job, type JobChange } from './ingest-jobs';
import { sendDump, type Outcome } from './send-dump';
import { useTakenBack } from './TakenBack';
import { useWriteAccess } from '../../_components/writing/WriteAccess';

export interface IngestQueue {
  jobs: Job[];
  add: (dumps: { name: string; body: Blob }[], crawledOn: string) => void;
  /** Stops the one that is read, or takes a waiting or finished one off the list. */
  drop: (job: Job) => void;
}

/** Sends dumps one after the other; each stays on the list with its report. */
export function useIngestQueue(): IngestQueue {
  const [jobs, change] = useReducer(changeJobs, []);
  const nextKey = useRef(0);
  const stop = useRef<AbortController | null>(null);
  const { withToken } = useWriteAccess();
  const { setGone } = useTakenBack();
  const router = useRouter();
  const busy = jobs.some((job) => job.state.kind === 'reading');
  const waiting = busy ? undefined : jobs.find((job) => job.state.kind === 'waiting');

  useEffect(() => {
    if (!waiting) return;
    const controller = new AbortController();
    stop.current = controller;
    void run(waiting, controller.signal, withToken, change).then((outcome) => {
      for (const { dump } of outcome?.reports ?? []) setGone(dump.id, false);
      router.refresh();
    });
  }, [waiting, withToken, setGone, router]);

  return {
    jobs,
    add: (dumps, crawledOn) =>
      change({
        kind: 'queue',
        jobs: dumps.map((dump) => ({
          ...dump,
          crawledOn,
          key: nextKey.current++,
          state: { kind: 'waiting' },
        })),
      }),
    drop: (job) =>
      job.state.kind === 'reading' ? stop.current?.abort() : change({ kind: 'forget', key: job.key }),
  };
}

async function run(
  job: Job,
  signal: AbortSignal,
  withToken: ReturnType<typeof useWriteAccess>['withToken'],
  change: (change: JobChange) => void,
): Promise<Outcome | null> {
  const set = (state: Job['state']): void => change({ kind: 'state', key: job.key, state });
  let progress = { bytes: 0, totalBytes: job.body.size as number | null, records: 0 };
  set({ kind: 'reading', progress });
  try {
    const outcome = await withToken((token) =>
      sendDump({
        ...job,
        token,
        signal,
        onProgress: (now) => {
          progress = furtherProgress(progress, now);
          set({ kind: 'reading', progress });
        },
      }),
    );
    set({ kind: 'in', outcome });
    return outcome;
  } catch (error) {
    if (error instanceof DOMException) set({ kind: 'stopped' });
    else set({ kind: 'refused', problem: error instanceof ApiProblem ? error : readProblem(0, '') });
    return null;
  }
}
