import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { chartCard } from '../_components/chart-card';
import { asOfView } from '../_components/pins/as-of-view';
import { pageParameters } from '../_components/page-parameters';
import { CompareView } from './_components/CompareView';

interface ComparePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: ComparePageProps): Promise<Metadata> {
  return chartCard('/compare', await pageParameters(searchParams), 'Compare');
}

export default async function ComparePage({ searchParams }: ComparePageProps) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/compare', () =>
    asOfView('/compare', parameters, (asked) => CompareView({ parameters: asked })),
  );
}
