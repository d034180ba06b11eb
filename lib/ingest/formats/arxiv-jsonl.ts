import type { DumpFormat, StatedDate } from '../../model/record';
import { authorNames } from './author-names';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { jsonFormat } from './json/json-format';
import { asList, asObject, asText, type JsonObject } from './json/values';
import { statedDate } from './stated-date';
import { texAccents } from './tex-accents';

function authorsOf(element: JsonObject): string[] {
  const parsed = asList(element['authors_parsed']).map((parts) => {
    const [last, first, suffix] = asList(parts).map(asText);
    return [first, last, suffix].filter((part) => part !== null && part !== undefined).join(' ');
  });
  const named = parsed.filter((name) => name !== '');
  const text = asText(element['authors']);
  return named.length > 0 || text === null ? named : authorNames(texAccents(text));
}

/** The first version dates the paper, later ones are revisions; `update_date` is when the record was touched. */
function datesOf(element: JsonObject): StatedDate[] {
  const created = asList(element['versions']).map((version) => asText(asObject(version)?.['created']));
  const last = created.length > 1 ? (created.at(-1) ?? null) : null;
  return [
    ...statedDate(created[0] ?? null, 'first-version'),
    ...statedDate(last, 'revision'),
    ...statedDate(asText(element['update_date']), 'revision'),
  ];
}

/** The arXiv metadata snapshot on Kaggle: one JSON object a line with `versions` and `authors_parsed`. */
export const arxivJsonl: DumpFormat = jsonFormat(
  'arxiv-jsonl',
  (element, line) => {
    const title = asText(element['title']);
    if (title === null) return 'no title';
    const authors = authorsOf(element);
    const abstract = asText(element['abstract']);
    return {
      ...emptyRecord(line, texAccents(title)),
      abstract: abstract === null ? null : texAccents(abstract),
      authors,
      authorCount: authors.length > 0 ? authors.length : null,
      venue: asText(element['journal-ref']),
      categories: (asText(element['categories']) ?? '')
        .split(/\s+/)
        .flatMap((category) => cleanText(category) ?? []),
      arxivId: asText(element['id']),
      doi: asText(element['doi']),
      dates: datesOf(element),
    };
  },
  (first, head) => {
    if (first !== null)
      return Array.isArray(first['versions']) || Array.isArray(first['authors_parsed']) ? 0.98 : 0;
    return /"(?:authors_parsed|versions)"\s*:\s*\[/.test(head) ? 0.9 : 0;
  },
);
