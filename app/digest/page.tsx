import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { DigestView } from './_components/DigestView';

export const metadata: Metadata = { title: 'Digest' };

export default async function DigestPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/digest', () => DigestView({ parameters }));
}
