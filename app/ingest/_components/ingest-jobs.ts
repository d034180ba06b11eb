import type { ApiProblem } from '../../_components/writing/api-problem';
import type { Outcome, Progress } from './send-dump';

/** A dump on its way in. */
export interface Job {
  key: number;
  name: string;
  body: Blob;
  crawledOn: string;
  state:
    | { kind: 'waiting' }
    | { kind: 'reading'; progress: Progress }
    | { kind: 'in'; outcome: Outcome }
    | { kind: 'refused'; problem: ApiProblem }
    | { kind: 'stopped' };
}

export type JobChange =
  | { kind: 'queue'; jobs: Job[] }
  | { kind: 'state'; key: number; state: Job['state'] }
  | { kind: 'forget'; key: number };

/** The jobs after a change. */
export function changeJobs(jobs: Job[], change: JobChange): Job[] {
  switch (change.kind) {
    case 'queue':
      return [...jobs, ...change.jobs];
    case 'state':
      return jobs.map((job) => (job.key === change.key ? { ...job, state: change.state } : job));
    case 'forget':
      return jobs.filter((job) => job.key !== change.key);
  }
}

/** The bytes count up while the file is sent, then the records; neither goes back. */
export function furtherProgress(before: Progress, now: Progress): Progress {
  return {
    bytes: Math.max(before.bytes, now.bytes),
    totalBytes: now.totalBytes ?? before.totalBytes,
    records: Math.max(before.records, now.records),
  };
}
