import { savedTaxonomyAnswer } from '@/lib/model/answer/saved-taxonomy-answer';
import { taxonomyAnswer } from '@/lib/model/answer/taxonomy-answer';
import { taxonomyDiffAnswer } from '@/lib/model/answer/taxonomy-diff-answer';
import { taxonomyFileAnswer } from '@/lib/model/answer/taxonomy-file-answer';
import { taxonomyJobAnswer } from '@/lib/model/answer/taxonomy-job-answer';
import { taxonomyPreviewAnswer } from '@/lib/model/answer/taxonomy-preview-answer';
import { taxonomySuggestionsAnswer } from '@/lib/model/answer/taxonomy-suggestions-answer';
import { taxonomyVersionsAnswer } from '@/lib/model/answer/taxonomy-versions-answer';
import { taxonomyEditRequest } from '@/lib/model/request/taxonomy-edit-request';
import {
  revertRequest,
  suggestionsRequest,
  taxonomyDiffRequest,
  taxonomyRequest,
} from '@/lib/model/request/taxonomy-request';
import { NO_PARAMETERS, type Content, type Operation } from './_operation';

const TAXONOMY_BODY: Content = { 'application/yaml': null, 'application/json': taxonomyEditRequest };
const SAVED = {
  200: {
    description:
      'The new version, its ETag and the job that tags by it. `If-Match` guards against lost changes.',
    content: { 'application/json': savedTaxonomyAnswer },
  },
};
const SAVING = [400, 401, 403, 412, 413, 503];

/** What the API says of the taxonomy and its editing. */
export const TAXONOMY_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/api/taxonomy', id: 'taxonomy', writes: false, parameters: taxonomyRequest },
    summary: 'The taxonomy saved last, or one of the history',
    answers: {
      200: {
        description: 'As YAML, or as JSON.',
        content: { 'application/yaml': null, 'application/json': taxonomyAnswer },
      },
      304: { description: 'It is the one whose ETag the request names.' },
    },
    problems: [400, 404, 503],
  },
  {
    ...{ method: 'put', path: '/api/taxonomy', id: 'saveTaxonomy', writes: true, parameters: NO_PARAMETERS },
    summary: 'Save a taxonomy, or edits to the one saved last; papers are tagged by it in the background',
    body: TAXONOMY_BODY,
    answers: SAVED,
    problems: SAVING,
  },
  {
    ...{ method: 'get', path: '/api/taxonomy/versions', id: 'taxonomyVersions', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'Every taxonomy that was saved, newest first',
    answers: {
      200: { description: 'The history.', content: { 'application/json': taxonomyVersionsAnswer } },
    },
    problems: [503],
  },
  {
    ...{ method: 'get', path: '/api/taxonomy/diff', id: 'taxonomyDiff', writes: false },
    parameters: taxonomyDiffRequest,
    summary: 'What lies between two versions',
    answers: {
      200: {
        description: 'Themes that came, went or changed.',
        content: { 'application/json': taxonomyDiffAnswer },
      },
    },
    problems: [400, 503],
  },
  {
    ...{ method: 'get', path: '/api/taxonomy/suggestions', id: 'taxonomySuggestions', writes: false },
    parameters: suggestionsRequest,
    summary: 'Words and phrases of the papers of a theme that its patterns do not match yet',
    answers: {
      200: { description: 'The best first.', content: { 'application/json': taxonomySuggestionsAnswer } },
    },
    problems: [400, 404, 503],
  },
  {
    ...{ method: 'get', path: '/api/taxonomy/file', id: 'taxonomyFile', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'Whether the taxonomy that comes with the program is newer than what was edited',
    answers: {
      200: {
        description: 'Its version and what it would change.',
        content: { 'application/json': taxonomyFileAnswer },
      },
    },
    problems: [404, 503],
  },
  {
    ...{ method: 'post', path: '/api/taxonomy/revert', id: 'revertTaxonomy', writes: true },
    parameters: NO_PARAMETERS,
    summary: 'Save a version of the history, or the taxonomy that comes with the program, as the newest',
    body: { 'application/json': revertRequest },
    answers: SAVED,
    problems: SAVING,
  },
  {
    ...{ method: 'post', path: '/api/taxonomy/preview', id: 'previewTaxonomy', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'What a taxonomy, or edits to the one saved last, would change; nothing is saved',
    body: TAXONOMY_BODY,
    answers: {
      200: {
        description:
          'Papers gained and lost by theme, series before and after, overlaps, and what deserves a look.',
        content: { 'application/json': taxonomyPreviewAnswer },
      },
    },
    problems: [400, 404, 413, 503],
  },
  {
    ...{ method: 'get', path: '/api/taxonomy/job', id: 'taxonomyJob', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'How far the latest job is that tags papers anew',
    answers: {
      200: {
        description: 'The job. With `Accept: text/event-stream`: events `progress`, at the end `done`.',
        content: { 'application/json': taxonomyJobAnswer, 'text/event-stream': null },
      },
    },
    problems: [503],
  },
  {
    ...{ method: 'delete', path: '/api/taxonomy/job', id: 'cancelTaxonomyJob', writes: true },
    parameters: NO_PARAMETERS,
    summary: 'Cancel it: the taxonomy in force stays',
    answers: {
      200: { description: 'The job as it is now.', content: { 'application/json': taxonomyJobAnswer } },
    },
    problems: [401, 403, 503],
  },
];
