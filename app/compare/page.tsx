import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters } from '../_components/page-parameters';
import { CompareView } from './_components/CompareView';

export const metadata: Metadata = { title: 'Compare' };

interface ComparePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/compare', () => CompareView({ parameters }));
}
