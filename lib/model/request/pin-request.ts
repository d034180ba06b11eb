import { z } from 'zod';

/** `POST /api/pins` */
export const pinRequest = z.object({
  view: z
    .string()
    .max(4000, 'must be at most 4,000 characters')
    // It may become the address that a page is led on to: it stays on this server, and fits a header.
    .regex(
      /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/,
      'must be the path and query of a view, percent-encoded, as /trends?themes=transformers',
    )
    .describe('Path and query of a page, of a question to the API or of an embedded chart.'),
});
