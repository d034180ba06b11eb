import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { ApiDocsView } from './_components/ApiDocsView';

export const metadata: Metadata = { title: 'API' };

export default async function ApiDocsPage({ searchParams }: { searchParams: SearchParams }) {
  const { operation } = await pageParameters(searchParams);
  return answerOrProblem('/api-docs', () => ApiDocsView({ chosen: operation ?? 'trends' }));
}
