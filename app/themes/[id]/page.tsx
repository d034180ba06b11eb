import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { taxonomyInForce } from '@/lib/queries/taxonomy/taxonomy-in-force';
import { answerOrProblem } from '../../_components/answer-or-problem';
import { chartCard } from '../../_components/chart-card';
import { pageParameters, type SearchParams } from '../../_components/page-parameters';
import { asOfView } from '../../_components/pins/as-of-view';
import { viewState } from '../../_components/pins/view-state';
import type { PageParameters } from '../../_components/query-href';
import { ThemeView } from './_components/ThemeView';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

// The title and the page ask for the same theme in one request.
const found = cache(async (id: string, query: string) => {
  const { db } = await viewState(`/themes/${id}`, query);
  const taxonomy = await taxonomyInForce(db);
  const theme = taxonomy?.themes.find((each) => each.id === id);
  return taxonomy && theme ? { taxonomy, theme } : null;
});

const written = (parameters: PageParameters): string => new URLSearchParams(parameters).toString();

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { id } = await params;
  const parameters = await pageParameters(searchParams, []);
  const { asof } = parameters;
  const pinned: PageParameters = asof === undefined ? {} : { asof };
  const name = await found(id, written(parameters)).then(
    (held) => held?.theme.name,
    () => undefined,
  );
  return name === undefined ? { title: 'Theme' } : chartCard(`/themes/${id}`, pinned, name, parameters);
}

export default async function ThemePage({ params, searchParams }: Props) {
  const { id } = await params;
  const parameters = await pageParameters(searchParams, []);
  return answerOrProblem(`/themes/${id}`, async () => {
    const held = await found(id, written(parameters));
    if (held === null) notFound();
    return asOfView(`/themes/${id}`, parameters, (asked) => ThemeView({ ...held, parameters: asked }));
  });
}
