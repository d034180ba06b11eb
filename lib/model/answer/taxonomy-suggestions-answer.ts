import { z } from 'zod';
import type { TaxonomySuggestions } from '../taxonomy-answers';

/** `GET /api/taxonomy/suggestions` */
export const taxonomySuggestionsAnswer: z.ZodType<TaxonomySuggestions> = z.object({
  theme: z.string(),
  version: z.string().describe('The taxonomy saved last, whose patterns count as known.'),
  papers: z.int().describe('Papers read of the theme; `others`: read of other themes.'),
  others: z.int(),
  suggestions: z
    .array(
      z.object({
        phrase: z.string(),
        score: z.number().describe('Mean TF-IDF over the papers of the theme less that over the others.'),
        inTheme: z.int(),
        inOthers: z.int(),
        examples: z.array(z.string()).describe('Ids of papers.'),
      }),
    )
    .describe('The best first.'),
});
