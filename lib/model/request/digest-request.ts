import { z } from 'zod';
import { FREQUENCIES } from '../digest';
import { themesParameter } from './themes-parameter';
import { wordsParameter } from './words-parameter';

/** What a digest is of and how often it comes. */
export const digestRequest = z.object({
  themes: themesParameter.optional().describe('Papers that have any of these themes.'),
  q: wordsParameter.optional().describe('Words that they have, as in the search.'),
  frequency: z
    .enum(FREQUENCIES, 'must be daily or weekly')
    .default('weekly')
    .describe('Every day, or every Monday.'),
});
export type DigestRequest = z.output<typeof digestRequest>;

/** An address as forms take it; what it really is only a mail that arrives can tell. */
const address = z
  .string('must be given')
  .trim()
  .max(254, 'must be at most 254 characters')
  .regex(
    /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/,
    'must be an address as name@example.org',
  )
  .transform((text) => text.toLowerCase());

/** `POST /api/digest/subscriptions` */
export const subscribeRequest = digestRequest.extend({ email: address });

/** `POST /api/digest/webhooks` */
export const webhookRequest = digestRequest.extend({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address as https://example.org/hook' })
    .max(2000, 'must be at most 2,000 characters')
    .refine((url) => !/^https?:\/\/[^/]*@/.test(url), 'must not hold a name or a password'),
});

/** `GET /digest/preview` */
export const previewRequest = digestRequest.extend({
  as: z
    .enum(['html', 'text', 'json'], 'must be html, text or json')
    .default('html')
    .describe('As mail has it, in either form, or as webhooks get it.'),
});
