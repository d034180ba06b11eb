import type { Metadata } from 'next';
import { AsOfNotice } from '../_components/AsOfNotice';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { PapersView } from './_components/PapersView';

export const metadata: Metadata = { title: 'Papers' };

export default async function PapersPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/papers', async () => (
    <>
      <AsOfNotice path="/papers" parameters={parameters} />
      {await PapersView({ parameters })}
    </>
  ));
}
