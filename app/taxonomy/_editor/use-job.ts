'use client';

import { useEffect, useState } from 'react';
import type { TaxonomyJob } from '@/lib/model/taxonomy-answers';
import { taxonomyApi } from './taxonomy-api';

export type JobUnderWay = TaxonomyJob & { state: 'waiting' | 'running' };

export const isUnderWay = (job: TaxonomyJob | null): job is JobUnderWay =>
  job !== null && (job.state === 'waiting' || job.state === 'running');

/** Follows the job that brings a taxonomy into force, whoever began it; `onEnd` when one ends. */
export function useJob(onEnd: () => void): [TaxonomyJob | null, (job: TaxonomyJob | null) => void] {
  const [job, setJob] = useState<TaxonomyJob | null>(null);
  useEffect(() => {
    void taxonomyApi.job().then(
      (answer) => setJob(isUnderWay(answer.job) ? answer.job : null),
      () => undefined,
    );
  }, []);
  const followed = isUnderWay(job) ? job.id : null;
  useEffect(() => {
    if (followed === null) return;
    const events = new EventSource('/api/taxonomy/job');
    const take = (event: MessageEvent<string>): void => {
      const now = JSON.parse(event.data) as TaxonomyJob | { job: TaxonomyJob | null } | null;
      const told = now !== null && 'job' in now ? now.job : now;
      if (told !== null) setJob(told);
      if (event.type !== 'done' && isUnderWay(told)) return;
      events.close();
      onEnd();
    };
    events.addEventListener('progress', take);
    events.addEventListener('done', take);
    return () => events.close();
  }, [followed, onEnd]);
  return [job, setJob];
}
