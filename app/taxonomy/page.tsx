import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { TaxonomyView } from './_components/TaxonomyView';

export const metadata: Metadata = { title: 'Taxonomy' };

export default async function TaxonomyPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams, []);
  return answerOrProblem('/taxonomy', () => TaxonomyView({ parameters }));
}
