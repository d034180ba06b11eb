import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { chartCard } from '../_components/chart-card';
import { asOfView } from '../_components/pins/as-of-view';
import { pageParameters } from '../_components/page-parameters';
import { TrendsView } from './_components/TrendsView';

interface TrendsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: TrendsPageProps): Promise<Metadata> {
  return chartCard('/trends', await pageParameters(searchParams, ['themes', 'phrases']), 'Trends');
}

export default async function TrendsPage({ searchParams }: TrendsPageProps) {
  const parameters = await pageParameters(searchParams, ['themes', 'phrases']);
  return answerOrProblem('/trends', () =>
    asOfView('/trends', parameters, (asked) => TrendsView({ parameters: asked })),
  );
}
