import { z } from 'zod';

/** A state of the corpus: which dumps, how dated, under which taxonomy. */
const corpusVersionAnswer = z.object({
  version: z.string(),
  taxonomyVersion: z.string(),
  changedAt: z
    .string()
    .nullable()
    .describe('When the corpus came to be so; null before the first ingestion.'),
});

/** What lies between a version of the corpus and the present one. */
const corpusChangesAnswer = z.object({
  then: corpusVersionAnswer,
  came: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Dumps that are held now and were not then.'),
  went: z.array(z.string()).describe('Dumps that were held then and are not now, by id.'),
  redated: z.array(z.string()).describe('Dumps read as captured on another day or as another format, by id.'),
  taxonomyChanged: z.boolean(),
});

/** `GET /api/corpus` */
export const corpusAnswer = corpusVersionAnswer.extend({
  changes: corpusChangesAnswer
    .nullable()
    .describe('Since the version that was asked for; null where none was, or this server never held it.'),
});
export type CorpusVersionAnswer = z.output<typeof corpusVersionAnswer>;
export type CorpusChanges = z.output<typeof corpusChangesAnswer>;
export type CorpusAnswer = z.output<typeof corpusAnswer>;
