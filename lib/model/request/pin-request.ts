import { z } from 'zod';

/** `POST /api/pins` */
export const pinRequest = z.object({
  view: z
    .string()
    .max(4000, 'must be at most 4,000 characters')
    .regex(/^\/(?!\/)/, 'must be the path and query of a view, as /trends?themes=transformers')
    .describe('Path and query of a page, of a question to the API or of an embedded chart.'),
});
