import type { Metadata } from 'next';
import { answerOrProblem } from './_components/answer-or-problem';
import { chartCard } from './_components/chart-card';
import { OverviewView } from './_overview/OverviewView';

export function generateMetadata(): Promise<Metadata> {
  return chartCard('/', {});
}

export default function OverviewPage() {
  return answerOrProblem('/', OverviewView);
}
