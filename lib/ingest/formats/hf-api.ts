import type { DumpFormat } from '../../model/record';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { jsonFormat } from './json/json-format';
import { asList, asObject, asText } from './json/values';
import { statedDate } from './stated-date';

/**
 * The answer of Hugging Face's `daily_papers` API: elements with a `paper`. The paper's `publishedAt` is
 * its first version; the day on which it was submitted to the daily list counts as listed.
 */
export const hfApi: DumpFormat = jsonFormat(
  'hf-api',
  (element, line) => {
    const paper = asObject(element['paper']);
    const title = asText(paper?.['title']) ?? asText(element['title']);
    if (paper === null || title === null) return 'no title';
    const authors = asList(paper['authors']).flatMap(
      (author) => asText(asObject(author)?.['name'] ?? author) ?? [],
    );
    const id = asText(paper['id']);
    const organisation = asObject(element['organization']) ?? asObject(paper['organization']);
    return {
      ...emptyRecord(line, title),
      abstract: asText(paper['summary']) ?? asText(element['summary']),
      authors,
      authorCount: authors.length > 0 ? authors.length : null,
      organisation: asText(organisation?.['fullname']) ?? asText(organisation?.['name']),
      keywords: asList(paper['ai_keywords']).flatMap((keyword) =>
        typeof keyword === 'string' ? (cleanText(keyword) ?? []) : [],
      ),
      arxivId: id,
      url: id === null ? null : `https://huggingface.co/papers/${id}`,
      dates: [
        ...statedDate(asText(paper['publishedAt']), 'first-version'),
        ...statedDate(asText(paper['submittedOnDailyAt']), 'listed'),
      ],
    };
  },
  (first, head) => {
    if (first !== null) return asObject(first['paper']) === null ? 0 : 0.99;
    return /^(?:\[\s*)?\{\s*"paper"\s*:\s*\{/.test(head) ? 0.95 : 0;
  },
);
