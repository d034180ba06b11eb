import { z } from 'zod';
import { LINK_CHOICES } from '../../../charts/network/network-links';

/** More themes than these make a network that is slow to read. */
export const USUAL_MOST = 40;

/** Whether pairs are drawn as a matrix or as a network, and which network, on the page as in a picture. */
export const networkParameters = z.object({
  view: z
    .enum(['matrix', 'network'], 'must be matrix or network')
    .default('matrix')
    .describe('What a picture shows: every pair in a matrix, or clear pairs as links of a network.'),
  links: z
    .enum(LINK_CHOICES, `must be ${LINK_CHOICES.join(' or ')}`)
    .default('clear')
    .describe('Links of a network: all clear pairs, or those that the disparity filter keeps.'),
  link: z.coerce
    .number('must be a number from 0 to 1')
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .optional()
    .describe('Least NPMI of a link of a network; without it the lowest that leaves at most 100.'),
  most: z.coerce
    .number('must be a whole number from 2 to 200')
    .int('must be a whole number from 2 to 200')
    .min(2, 'must be a whole number from 2 to 200')
    .max(200, 'must be a whole number from 2 to 200')
    .default(USUAL_MOST)
    .describe('How many themes a network has, those with most papers.'),
});
