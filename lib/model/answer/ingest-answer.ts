import { z } from 'zod';
import { problemAnswer } from './problem-answer';
import { reportAnswer } from './report-answer';

/** `POST /api/ingest` of a zip: a report a member, and what became of those that could not be read. */
export const zipReportsAnswer = z.object({
  reports: z.array(reportAnswer),
  refused: z.array(problemAnswer.extend({ name: z.string() })),
});
