import { z } from 'zod';
import { pinAnswer, pinsAnswer } from '@/lib/model/answer/pins-answer';
import { pinRequest } from '@/lib/model/request/pin-request';
import { NO_PARAMETERS, type Operation } from './_operation';

/** What the API says of pinned views. */
export const PIN_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/api/pins', id: 'pins', writes: false, parameters: NO_PARAMETERS },
    summary: 'Views whose answers are kept, and how many may be',
    answers: { 200: { description: 'The last one first.', content: { 'application/json': pinsAnswer } } },
    problems: [503],
  },
  {
    ...{ method: 'post', path: '/api/pins', id: 'pin', writes: true, parameters: NO_PARAMETERS },
    summary: 'Pin a view: keep the answers it is made of, so that its link shows them for ever',
    body: { 'application/json': pinRequest, 'application/x-www-form-urlencoded': null },
    answers: {
      200: { description: 'It was pinned before.', content: { 'application/json': pinAnswer } },
      201: { description: 'It is pinned.', content: { 'application/json': pinAnswer } },
      303: { description: 'The same, to a page.' },
    },
    problems: [400, 401, 403, 404, 409, 413, 503, 507],
  },
  {
    ...{ method: 'delete', path: '/api/pins/{id}', id: 'forgetPin', writes: true, parameters: z.object({}) },
    summary: 'Give up the answers of a pinned view',
    answers: { 204: { description: 'They are gone.' } },
    problems: [401, 403, 404, 503],
  },
];
