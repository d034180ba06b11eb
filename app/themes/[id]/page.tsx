import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { database } from '@/lib/db/open';
import { taxonomyInForce } from '@/lib/queries/taxonomy/taxonomy-in-force';
import { answerOrProblem } from '../../_components/answer-or-problem';
import { chartCard } from '../../_components/chart-card';
import { pageParameters, type SearchParams } from '../../_components/page-parameters';
import { ThemeView } from './_components/ThemeView';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

// The title and the page ask for the same theme in one request.
const found = cache(async (id: string) => {
  const taxonomy = await taxonomyInForce(await database());
  const theme = taxonomy?.themes.find((each) => each.id === id);
  return taxonomy && theme ? { taxonomy, theme } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const name = await found(id).then(
    (held) => held?.theme.name,
    () => undefined,
  );
  return name === undefined ? { title: 'Theme' } : chartCard(`/themes/${id}`, {}, name);
}

export default async function ThemePage({ params, searchParams }: Props) {
  const { id } = await params;
  const parameters = await pageParameters(searchParams, []);
  return answerOrProblem(`/themes/${id}`, async () => {
    const held = await found(id);
    if (held === null) notFound();
    return ThemeView({ ...held, parameters });
  });
}
