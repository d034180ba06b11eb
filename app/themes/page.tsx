import type { Metadata } from 'next';
import { AsOfNotice } from '../_components/AsOfNotice';
import { answerOrProblem } from '../_components/answer-or-problem';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { ThemesView } from './_components/ThemesView';

export const metadata: Metadata = { title: 'Themes' };

export default async function ThemesPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/themes', async () => (
    <>
      <AsOfNotice path="/themes" parameters={parameters} />
      {await ThemesView({ parameters })}
    </>
  ));
}
