import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { asOfView } from '../_components/pins/as-of-view';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { PapersView } from './_components/PapersView';

export const metadata: Metadata = { title: 'Papers' };

export default async function PapersPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/papers', () =>
    asOfView('/papers', parameters, (asked) => PapersView({ parameters: asked })),
  );
}
