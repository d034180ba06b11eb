import { z } from 'zod';

/** A view whose answers are kept. `POST /api/pins` */
export const pinAnswer = z.object({
  id: z.string(),
  link: z.string().describe('Path and query of the view as of then.'),
  version: z.string().describe('Version of the corpus.'),
  taxonomyVersion: z.string(),
  papers: z.number().describe('Papers that the corpus held.'),
  release: z.string().describe('Release of Tideline that answered.'),
  askedAt: z.string().describe('When it was pinned.'),
  answers: z.number().describe('Answers that are kept for it.'),
  bytes: z.number().describe('Their length.'),
});
export type PinAnswer = z.output<typeof pinAnswer>;

/** `GET /api/pins` */
export const pinsAnswer = z.object({
  pins: z.array(pinAnswer),
  limits: z.object({
    pins: z.number().describe('Views that may be pinned.'),
    bytes: z.number().describe('Length that their answers may have together.'),
    bytesEach: z.number().describe('Length that the answers of one view may have.'),
  }),
});
export type PinsAnswer = z.output<typeof pinsAnswer>;
