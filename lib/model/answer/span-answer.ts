import { z } from 'zod';
import { countAnswer } from './count-answer';

/** The words that earned a tag. */
export const spanAnswer = z.object({
  field: z.enum(['title', 'abstract']),
  start: countAnswer.describe('UTF-16 offset into the field.'),
  end: countAnswer,
  text: z.string(),
  pattern: z.string().describe('The pattern that fired, as the taxonomy writes it.'),
});
