import type { SavedTaxonomy, TaxonomyAnswer, TaxonomyPreview } from '@/lib/model/taxonomy-answers';
import type { TaxonomyEdit } from '@/lib/model/taxonomy-edit';
import { askApi, jsonWriting } from '../../_components/writing/ask-api';

/** The routes that the inbox of phrases uses; where `etag` is no longer the taxonomy's, saving is refused. */
export const emergingApi = {
  taxonomy: async () => JSON.parse(await askApi('/api/taxonomy?format=json')) as TaxonomyAnswer,
  preview: async (edits: TaxonomyEdit[]) =>
    JSON.parse(await askApi('/api/taxonomy/preview', jsonWriting('POST', { edits }))) as TaxonomyPreview,
  save: async (edits: TaxonomyEdit[], etag: string, token: string | null) =>
    JSON.parse(
      await askApi('/api/taxonomy', jsonWriting('PUT', { edits }, { token, etag })),
    ) as SavedTaxonomy,
  revert: (version: string, etag: string, token: string | null) =>
    askApi('/api/taxonomy/revert', jsonWriting('POST', { version }, { token, etag })),
  ignore: (phrase: string, aside: boolean, token: string | null) =>
    askApi('/api/emerging/ignored', jsonWriting(aside ? 'POST' : 'DELETE', { phrase }, { token })),
};
