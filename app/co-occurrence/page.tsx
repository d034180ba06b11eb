import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { chartCard } from '../_components/chart-card';
import { asOfView } from '../_components/pins/as-of-view';
import { pageParameters } from '../_components/page-parameters';
import { CooccurrenceView } from './_components/CooccurrenceView';

interface CooccurrencePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: CooccurrencePageProps): Promise<Metadata> {
  return chartCard('/co-occurrence', await pageParameters(searchParams), 'Co-occurrence');
}

export default async function CooccurrencePage({ searchParams }: CooccurrencePageProps) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/co-occurrence', () =>
    asOfView('/co-occurrence', parameters, (asked) => CooccurrenceView({ parameters: asked })),
  );
}
