import type { SavedTaxonomy, TaxonomyAnswer, TaxonomyPreview } from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { readProblem } from '../../_components/writing/api-problem';

/** @throws ApiProblem for every refusal. */
async function ask(path: string, sending: RequestInit = {}): Promise<string> {
  const answer = await fetch(path, sending).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  const text = await answer.text();
  if (!answer.ok) throw readProblem(answer.status, text);
  return text;
}

function writing(method: string, body: unknown, token: string | null = null): RequestInit {
  const headers = {
    'Content-Type': 'application/json',
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  };
  return { method, headers, body: JSON.stringify(body) };
}

/** The routes that the inbox of phrases uses. */
export const emergingApi = {
  taxonomy: async () => JSON.parse(await ask('/api/taxonomy?format=json')) as TaxonomyAnswer,
  preview: async (edits: TaxonomyEdit[]) =>
    JSON.parse(await ask('/api/taxonomy/preview', writing('POST', { edits }))) as TaxonomyPreview,
  save: async (edits: TaxonomyEdit[], token: string | null) =>
    JSON.parse(await ask('/api/taxonomy', writing('PUT', { edits }, token))) as SavedTaxonomy,
  revert: (version: string, token: string | null) =>
    ask('/api/taxonomy/revert', writing('POST', { version }, token)),
  ignore: (phrase: string, aside: boolean, token: string | null) =>
    ask('/api/emerging/ignored', writing(aside ? 'POST' : 'DELETE', { phrase }, token)),
};
