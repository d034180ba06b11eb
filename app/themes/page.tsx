import type { Metadata } from 'next';
import { answerOrProblem } from '../_components/answer-or-problem';
import { asOfView } from '../_components/pins/as-of-view';
import { pageParameters, type SearchParams } from '../_components/page-parameters';
import { ThemesView } from './_components/ThemesView';

export const metadata: Metadata = { title: 'Themes' };

export default async function ThemesPage({ searchParams }: { searchParams: SearchParams }) {
  const parameters = await pageParameters(searchParams);
  return answerOrProblem('/themes', () =>
    asOfView('/themes', parameters, (asked) => ThemesView({ parameters: asked })),
  );
}
