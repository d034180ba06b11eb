import { z } from 'zod';
import { dumpParameters } from '@/lib/ingest/dumps/dump-request';
import { corpusAnswer } from '@/lib/model/answer/corpus-answer';
import { corpusRequest } from '@/lib/model/request/asof-parameter';
import { dumpAnswer } from '@/lib/model/answer/dumps-answer';
import { healthAnswer } from '@/lib/model/answer/health-answer';
import { zipReportsAnswer } from '@/lib/model/answer/ingest-answer';
import { reportAnswer } from '@/lib/model/answer/report-answer';
import { feedRequest } from '@/lib/model/request/feed-request';
import { ignoredPhraseRequest } from '@/lib/model/request/ignored-phrase-request';
import { oembedRequest } from '@/lib/model/request/oembed-request';
import { redateRequest } from '@/lib/model/request/redate-request';
import { compareReading } from '@/lib/queries/readings/compare-reading';
import { compositionReading } from '@/lib/queries/readings/composition-reading';
import { cooccurrenceReading } from '@/lib/queries/readings/cooccurrence-reading';
import { dumpReading } from '@/lib/queries/readings/dump-reading';
import { dumpsReading } from '@/lib/queries/readings/dumps-reading';
import { emergingReading } from '@/lib/queries/readings/emerging-reading';
import { moversReading } from '@/lib/queries/readings/movers-reading';
import { pairTrendReading } from '@/lib/queries/readings/pair-trend-reading';
import { paperReading } from '@/lib/queries/readings/paper-reading';
import { papersReading } from '@/lib/queries/readings/papers-reading';
import { phrasesReading } from '@/lib/queries/readings/phrases-reading';
import { rejectionsReading } from '@/lib/queries/readings/rejections-reading';
import { statsReading } from '@/lib/queries/readings/stats-reading';
import { themesReading } from '@/lib/queries/readings/themes-reading';
import { trendsReading } from '@/lib/queries/readings/trends-reading';
import { DIGEST_OPERATIONS } from './_digest-operations';
import { NO_PARAMETERS, reads, type Operation } from './_operation';
import { PIN_OPERATIONS } from './_pin-operations';
import { QUALITY_OPERATIONS } from './_quality-operations';
import { TAXONOMY_OPERATIONS } from './_taxonomy-operations';

const paper = reads('/api/papers/{id}', paperReading(''), 'One paper, its evidence and its sources');

const READS: readonly Operation[] = [
  reads('/api/themes', themesReading, 'Every theme, its papers and its growth'),
  reads('/api/trends', trendsReading, 'Themes over time'),
  reads('/api/cooccurrence', cooccurrenceReading, 'Themes that stand on the same papers'),
  reads('/api/cooccurrence/trend', pairTrendReading, 'A pair of themes over time'),
  reads('/api/compare', compareReading, 'Themes of two periods'),
  reads('/api/movers', moversReading, 'What rises and what recedes'),
  reads('/api/composition', compositionReading, 'Where the papers come from, over time'),
  reads('/api/phrases', phrasesReading, 'Any words over time'),
  reads('/api/emerging', emergingReading, 'Themes and phrases in a burst'),
  reads('/api/papers', papersReading, 'Papers by theme, date and words'),
  {
    ...paper,
    answers: { ...paper.answers, 308: { description: 'The id is retired: the paper is at `Location`.' } },
  },
  reads('/api/dumps', dumpsReading, 'Every dump'),
  reads('/api/dumps/{id}', dumpReading(''), 'One dump and its report'),
  reads('/api/dumps/{id}/rejections', rejectionsReading(''), 'What of a dump was left out'),
  reads('/api/stats', statsReading, 'What the corpus holds'),
];

const BYTES = { 'application/octet-stream': null, 'multipart/form-data': null };
const REPORTS = {
  'application/json': z.union([reportAnswer, zipReportsAnswer]),
  'text/event-stream': null,
};

const WRITES: readonly Operation[] = [
  {
    ...{ method: 'post', path: '/api/ingest', id: 'ingest', writes: true },
    summary: 'Ingest one dump: the body is the file itself, plain, gzip, zstd or zip, or a form with it',
    parameters: dumpParameters,
    body: BYTES,
    answers: {
      200: {
        description:
          'Nothing was added. With `Accept: text/event-stream`: events `progress`, at the end `report` or `error`.',
        content: REPORTS,
      },
      201: { description: 'The report; of a zip one a member.', content: REPORTS },
    },
    problems: [400, 401, 403, 413, 415, 422, 429, 503],
  },
  {
    ...{ method: 'delete', path: '/api/dumps/{id}', id: 'undo', writes: true, parameters: NO_PARAMETERS },
    summary: 'Take back all that only this dump brought',
    answers: { 204: { description: 'It is taken back.' } },
    problems: [401, 403, 404, 503],
  },
  {
    ...{ method: 'patch', path: '/api/dumps/{id}', id: 'redate', writes: true, parameters: NO_PARAMETERS },
    summary: 'Date a dump anew',
    body: { 'application/json': redateRequest },
    answers: { 200: { description: 'The dump as it is now.', content: { 'application/json': dumpAnswer } } },
    problems: [400, 401, 403, 404, 413, 503],
  },
];

const EMERGING_WRITES: readonly Operation[] = (['post', 'delete'] as const).map((method) => ({
  ...{ method, path: '/api/emerging/ignored', writes: true, parameters: NO_PARAMETERS },
  id: method === 'post' ? 'ignorePhrase' : 'regardPhrase',
  summary: method === 'post' ? 'Put a phrase aside' : 'Let a phrase back in',
  body: { 'application/json': ignoredPhraseRequest },
  answers: { 204: { description: 'It is done.' } },
  problems: [400, 401, 403, 413, 503],
}));

const APART: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/api/corpus', id: 'corpus', writes: false, parameters: corpusRequest },
    summary: 'The version of the corpus, and what changed since another',
    answers: { 200: { description: 'The version.', content: { 'application/json': corpusAnswer } } },
    problems: [400, 503],
  },
  {
    ...{ method: 'get', path: '/api/health', id: 'health', writes: false, parameters: NO_PARAMETERS },
    summary: 'Whether the database answers',
    answers: { 200: { description: 'It does.', content: { 'application/json': healthAnswer } } },
    problems: [503],
  },
  {
    ...{ method: 'get', path: '/api/openapi.json', id: 'openapi', writes: false, parameters: NO_PARAMETERS },
    summary: 'This document',
    answers: {
      200: { description: 'OpenAPI 3.1.', content: { 'application/json': z.looseObject({}) } },
      304: { description: 'It is the one whose ETag the request names.' },
    },
    problems: [],
  },
  {
    ...{ method: 'get', path: '/feed.xml', id: 'feed', writes: false, parameters: feedRequest },
    summary: 'Newly ingested papers as an Atom feed',
    answers: {
      200: { description: 'The feed.', content: { 'application/atom+xml': null } },
      304: { description: 'It is the one whose ETag the request names.' },
    },
    problems: [400, 503],
  },
  {
    ...{ method: 'get', path: '/api/oembed', id: 'oembed', writes: false, parameters: oembedRequest },
    summary: 'How to show the chart of a page within another (oEmbed)',
    answers: {
      200: { description: 'A frame, as oEmbed 1.0 has it.', content: { 'application/json': null } },
    },
    problems: [400, 404, 503],
  },
  {
    ...{ method: 'get', path: '/feed.json', id: 'json-feed', writes: false, parameters: feedRequest },
    summary: 'Newly ingested papers as a JSON feed',
    answers: {
      200: { description: 'The feed.', content: { 'application/feed+json': null } },
      304: { description: 'It is the one whose ETag the request names.' },
    },
    problems: [400, 503],
  },
  {
    ...{ method: 'get', path: '/metrics', id: 'metrics', writes: false, parameters: NO_PARAMETERS },
    summary: 'Numbers of the corpus for Prometheus',
    answers: { 200: { description: 'The exposition.', content: { 'text/plain': null } } },
    problems: [503],
  },
];

/** Every method of every path that answers programs; a test holds the routes to it. */
export const OPERATIONS: readonly Operation[] = [
  ...READS,
  ...WRITES,
  ...EMERGING_WRITES,
  ...TAXONOMY_OPERATIONS,
  ...PIN_OPERATIONS,
  ...QUALITY_OPERATIONS,
  ...DIGEST_OPERATIONS,
  ...APART,
];
