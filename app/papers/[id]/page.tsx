import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { corpusNow } from '../../_components/corpus-now';
import { currentPaperId } from '@/lib/queries/papers/current-paper-id';
import { paper } from '@/lib/queries/papers/paper';
import { answerOrProblem } from '../../_components/answer-or-problem';
import { PaperView } from './_components/PaperView';

interface Props {
  params: Promise<{ id: string }>;
}

// The title and the page ask for the same paper in one request.
const found = cache(async (id: string) => paper(await corpusNow(), id));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const title = await found(id).then(
    (held) => held?.title,
    () => undefined,
  );
  return { title: title ?? 'Paper' };
}

export default async function PaperPage({ params }: Props) {
  const { id } = await params;
  return answerOrProblem('/papers', async () => {
    const held = await found(id);
    if (held) return PaperView({ paper: held });
    const current = await currentPaperId(await corpusNow(), id);
    if (current === null || current === id) notFound();
    permanentRedirect(`/papers/${current}`);
  });
}
