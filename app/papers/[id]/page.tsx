import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { corpusNow } from '../../_components/corpus-now';
import { currentPaperId } from '@/lib/queries/papers/current-paper-id';
import { paper } from '@/lib/queries/papers/paper';
import { answerOrProblem } from '../../_components/answer-or-problem';
import { wordsParameter } from '@/lib/model/request/words-parameter';
import { pageParameters, type SearchParams } from '../../_components/page-parameters';
import { queryHref } from '../../_components/query-href';
import { PaperView } from './_components/PaperView';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
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

export default async function PaperPage({ params, searchParams }: Props) {
  const [{ id }, { q }] = await Promise.all([params, pageParameters(searchParams)]);
  // Words that cannot be read are not marked.
  const words = wordsParameter.safeParse(q).data;
  return answerOrProblem('/papers', async () => {
    const held = await found(id);
    if (held) return PaperView({ paper: held, words });
    const current = await currentPaperId(await corpusNow(), id);
    if (current === null || current === id) notFound();
    permanentRedirect(queryHref(`/papers/${current}`, words === undefined ? {} : { q: words }));
  });
}
