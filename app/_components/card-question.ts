import { READINGS } from '@/lib/queries/readings/registry';

const KNOWN = new Set(
  READINGS.filter(({ chart }) => chart !== null).flatMap(({ parameters }) => Object.keys(parameters.shape)),
);

/** The address of a page with what a chart can depend on: what else was pasted with it asks nothing new. */
export function cardQuestion(page: URL): URL {
  const question = new URL(page);
  for (const name of new Set(page.searchParams.keys()))
    if (!KNOWN.has(name)) question.searchParams.delete(name);
  return question;
}
