import type {
  SavedTaxonomy,
  TaxonomyAnswer,
  TaxonomyDiff,
  TaxonomyFileOffer,
  TaxonomyJob,
  TaxonomyPreview,
  TaxonomyVersions,
} from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { readProblem } from '../../_components/writing/api-problem';

/** What is sent: edits of the taxonomy saved last, or a whole one. */
export type Change = { edits: TaxonomyEdit[] } | { yaml: string };

interface Sending extends Pick<RequestInit, 'method' | 'body' | 'headers'> {
  signal?: AbortSignal;
}

/** @throws ApiProblem for every refusal, DOMException `AbortError` when stopped. */
async function ask<Answer>(path: string, sending: Sending = {}): Promise<Answer> {
  const answer = await fetch(`/api/taxonomy${path}`, sending).catch((error: unknown) => {
    throw error instanceof DOMException ? error : readProblem(0, '');
  });
  const text = await answer.text();
  if (!answer.ok) throw readProblem(answer.status, text);
  return JSON.parse(text) as Answer;
}

interface Writing {
  token: string | null;
  /** The entity tag of what was read; another's saving in between is then refused. */
  etag: string;
}

function writingHeaders({ token, etag }: Writing, type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'If-Match': etag,
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  };
}

const typeOf = (change: Change): string => ('yaml' in change ? 'application/yaml' : 'application/json');
const bodyOf = (change: Change): string => ('yaml' in change ? change.yaml : JSON.stringify(change));

/** The routes of editing, as the page uses them. */
export const taxonomyApi = {
  head: () => ask<TaxonomyAnswer>('?format=json'),
  versions: () => ask<TaxonomyVersions>('/versions'),
  diff: (from: string, to: string) => ask<TaxonomyDiff>(`/diff?${new URLSearchParams({ from, to })}`),
  file: () => ask<TaxonomyFileOffer>('/file'),
  job: () => ask<{ job: TaxonomyJob | null }>('/job'),
  preview: (change: Change, signal: AbortSignal) =>
    ask<TaxonomyPreview>('/preview', {
      ...{ method: 'POST', body: bodyOf(change), signal },
      headers: { 'Content-Type': typeOf(change) },
    }),
  save: (change: Change, writing: Writing) =>
    ask<SavedTaxonomy>('', {
      ...{ method: 'PUT', body: bodyOf(change) },
      headers: writingHeaders(writing, typeOf(change)),
    }),
  revert: (version: string, writing: Writing) =>
    ask<SavedTaxonomy>('/revert', {
      ...{ method: 'POST', body: JSON.stringify({ version }) },
      headers: writingHeaders(writing, 'application/json'),
    }),
  cancel: (token: string | null) =>
    ask<{ job: TaxonomyJob | null }>('/job', {
      method: 'DELETE',
      ...(token !== null && { headers: { Authorization: `Bearer ${token}` } }),
    }),
};
