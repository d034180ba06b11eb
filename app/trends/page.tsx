import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters } from '../_components/page-parameters';
import { TrendsView } from './_components/TrendsView';

export const metadata: Metadata = { title: 'Trends' };

interface TrendsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TrendsPage({ searchParams }: TrendsPageProps) {
  const parameters = await pageParameters(searchParams, ['themes', 'phrases']);
  return answerOrProblem('/trends', () => TrendsView({ parameters }));
}
