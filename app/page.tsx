import type { Metadata } from 'next';
import { answerOrProblem } from './_components/answer-or-problem';
import { chartCard } from './_components/chart-card';
import { pageParameters, type SearchParams } from './_components/page-parameters';
import { asOfView } from './_components/pins/as-of-view';
import type { PageParameters } from './_components/query-href';
import { OverviewView } from './_overview/OverviewView';

interface OverviewPageProps {
  searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: OverviewPageProps): Promise<Metadata> {
  return chartCard('/', pinOf(await pageParameters(searchParams)));
}

export default async function OverviewPage({ searchParams }: OverviewPageProps) {
  const parameters = pinOf(await pageParameters(searchParams));
  return answerOrProblem('/', () => asOfView('/', parameters, OverviewView));
}

/** The only parameter of the page. */
function pinOf({ asof }: PageParameters): PageParameters {
  return asof === undefined ? {} : { asof };
}
