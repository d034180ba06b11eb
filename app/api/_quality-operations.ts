import { z } from 'zod';
import { labelsFileRequest, labelsRequest, sampleRequest } from '@/lib/model/request/quality-request';
import { NO_PARAMETERS, type Operation } from './_operation';

const JSON_BODY = { 'application/json': z.looseObject({}) };

/** What the API says of judging tags. */
export const QUALITY_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/api/quality', id: 'quality', writes: false, parameters: NO_PARAMETERS },
    summary: 'The sample of tags drawn last, what readers said of it, and the precision that follows',
    answers: { 200: { description: 'Precision with its intervals, and the tags.', content: JSON_BODY } },
    problems: [503],
  },
  {
    ...{ method: 'post', path: '/api/quality', id: 'drawSample', writes: true, parameters: NO_PARAMETERS },
    summary: 'Draw a sample of tags by theme and year, the same for the same seed',
    body: { 'application/json': sampleRequest },
    answers: { 201: { description: 'The sample.', content: JSON_BODY } },
    problems: [400, 401, 403, 413, 503],
  },
  {
    ...{ method: 'get', path: '/api/quality/labels', id: 'labels', writes: false },
    parameters: labelsFileRequest,
    summary: 'Every verdict that readers gave',
    answers: {
      200: { description: 'A file of them.', content: { 'application/jsonl': null, 'text/csv': null } },
    },
    problems: [400, 503],
  },
  {
    ...{ method: 'put', path: '/api/quality/labels', id: 'label', writes: true, parameters: NO_PARAMETERS },
    summary: 'Say of tags whether they are right; null takes a verdict back',
    body: { 'application/json': labelsRequest },
    answers: { 204: { description: 'They are kept.' } },
    problems: [400, 401, 403, 413, 503],
  },
];
