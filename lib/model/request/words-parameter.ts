import { z } from 'zod';
import { parseQuery, QueryProblem } from '../../search/parse-query';

/** Words to search for, in the language of `parseQuery`. */
export const wordsParameter = z
  .string()
  .max(1000, 'must be at most 1,000 characters')
  .superRefine((text, context) => {
    try {
      parseQuery(text);
    } catch (error) {
      if (!(error instanceof QueryProblem)) throw error;
      const message = `cannot be read at character ${error.at}: ${error.message}`;
      context.addIssue({ code: 'custom', message });
    }
  });
