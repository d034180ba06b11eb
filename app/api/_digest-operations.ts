import { z } from 'zod';
import { previewRequest, subscribeRequest, webhookRequest } from '@/lib/model/request/digest-request';
import { NO_PARAMETERS, type Operation } from './_operation';

const JSON_BODY = { 'application/json': z.looseObject({}) };
const TOKEN = z.object({ token: z.string() });

const formOf = (schema: z.ZodType) => ({
  'application/json': schema,
  'application/x-www-form-urlencoded': null,
});

/** What the API says of the digest. */
export const DIGEST_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/digest/preview', id: 'digestPreview', writes: false },
    parameters: previewRequest,
    summary: 'The digest of a question as it would be sent now',
    answers: {
      200: {
        description: 'As HTML, as plain text, or as webhooks get it.',
        content: { 'text/html': null, 'text/plain': null, ...JSON_BODY },
      },
    },
    problems: [400, 503],
  },
  {
    ...{ method: 'post', path: '/api/digest/subscriptions', id: 'subscribe', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'Ask for a digest by mail; it comes once the link of a first mail is confirmed',
    body: formOf(subscribeRequest),
    answers: {
      202: { description: 'A mail is on its way, where it is wanted.', content: JSON_BODY },
      303: { description: 'The same, to a page.' },
    },
    problems: [400, 403, 413, 429, 503],
  },
  {
    ...{ method: 'post', path: '/api/digest/confirm', id: 'confirmDigest', writes: false },
    parameters: NO_PARAMETERS,
    summary: 'Confirm a digest by the token of the mail',
    body: formOf(TOKEN),
    answers: {
      200: { description: 'It is confirmed.', content: JSON_BODY },
      303: { description: 'The same, to a page.' },
    },
    problems: [404, 413, 503],
  },
  {
    ...{ method: 'get', path: '/api/digest/leave', id: 'leavePage', writes: false, parameters: TOKEN },
    summary: 'Leads to the page with the button that ends a digest',
    answers: { 303: { description: 'To the page.' } },
    problems: [],
  },
  {
    ...{
      method: 'post',
      path: '/api/digest/leave',
      id: 'leaveDigest',
      writes: false,
      parameters: TOKEN.partial(),
    },
    summary: 'End a digest by the token of any mail of it, at one press (RFC 8058)',
    body: {
      'application/x-www-form-urlencoded': null,
      'multipart/form-data': null,
      'application/json': TOKEN,
    },
    answers: {
      200: { description: 'It is ended, and the address forgotten.', content: JSON_BODY },
      303: { description: 'The same, to a page.' },
    },
    problems: [413, 503],
  },
  {
    ...{ method: 'get', path: '/api/digest/webhooks', id: 'webhooks', writes: true },
    parameters: NO_PARAMETERS,
    summary: 'Every webhook that gets digests',
    answers: { 200: { description: 'Their addresses and what they get.', content: JSON_BODY } },
    problems: [401, 403, 503],
  },
  {
    ...{ method: 'post', path: '/api/digest/webhooks', id: 'addWebhook', writes: true },
    parameters: NO_PARAMETERS,
    summary: 'Send digests to a URL, signed as Standard Webhooks have it',
    body: formOf(webhookRequest),
    answers: { 201: { description: 'Its id and its secret, told once.', content: JSON_BODY } },
    problems: [400, 401, 403, 413, 429, 503],
  },
  {
    ...{ method: 'delete', path: '/api/digest/webhooks/{id}', id: 'removeWebhook', writes: true },
    parameters: NO_PARAMETERS,
    summary: 'Send no more digests to a URL',
    answers: { 204: { description: 'It is done.' } },
    problems: [401, 403, 404, 503],
  },
];
