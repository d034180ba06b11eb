import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters } from '../_components/page-parameters';
import { CooccurrenceView } from './_components/CooccurrenceView';

export const metadata: Metadata = { title: 'Co-occurrence' };

interface CooccurrencePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CooccurrencePage({ searchParams }: CooccurrencePageProps) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/co-occurrence', () => CooccurrenceView({ parameters }));
}
