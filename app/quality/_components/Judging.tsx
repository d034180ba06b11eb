'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { QualityItem } from '@/lib/model/quality';
import { Banner } from '../../_components/Banner';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import { DrawSample } from './DrawSample';
import { ItemCard } from './ItemCard';
import { qualityApi } from './quality-api';
import { useJudging } from './use-judging';
import { VerdictBar } from './VerdictBar';

/** One tag after the other is judged, by keyboard or by button; and a new sample is drawn. */
export function Judging({ closed, drawn }: { closed: boolean; drawn: boolean }) {
  const router = useRouter();
  const [items, setItems] = useState<QualityItem[] | null>(drawn ? null : []);
  const [refused, setRefused] = useState<ApiProblem | null>(null);
  useEffect(() => {
    if (!drawn) return;
    qualityApi.sample().then(
      (answer) => setItems(answer.items),
      (error: unknown) => setRefused(error instanceof ApiProblem ? error : readProblem(0, '')),
    );
  }, [drawn]);
  const judging = useJudging(items ?? [], closed, () => router.refresh());
  const problem = refused ?? judging.problem;
  return (
    <section className="stack" aria-label="Judging">
      {problem && (
        <Banner tone="error">
          <b>{problem.title}.</b> {problem.detail}
        </Banner>
      )}
      {judging.item && (
        <div className="card judging">
          <ItemCard item={judging.item} />
          <VerdictBar judging={judging} closed={closed} />
        </div>
      )}
      {items === null && !problem && <p className="text-sm text-ink-2">The sample is on its way …</p>}
      <DrawSample closed={closed} first={!drawn} />
    </section>
  );
}
