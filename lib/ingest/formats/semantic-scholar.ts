import type { DumpFormat } from '../../model/record';
import { emptyRecord } from './empty-record';
import { jsonFormat } from './json/json-format';
import { asList, asObject, asText, type JsonObject } from './json/values';
import { statedDate } from './stated-date';
import { webAddress } from './web-address';

/** The object with all its keys in lower case: the API writes `externalIds`, the bulk files `externalids`. */
function lowered(value: unknown): JsonObject {
  const entries = Object.entries(asObject(value) ?? {});
  return Object.fromEntries(entries.map(([key, inner]) => [key.toLowerCase(), inner]));
}

function categoriesOf(paper: JsonObject): string[] {
  const named = asList(paper['s2fieldsofstudy']).flatMap(
    (field) => asText(asObject(field)?.['category']) ?? [],
  );
  const plain = asList(paper['fieldsofstudy']).flatMap((field) => asText(field) ?? []);
  return [...new Set([...plain, ...named])];
}

/**
 * Papers of the Semantic Scholar Academic Graph: answers of its API (a page, or one paper) and the lines
 * of its bulk files, in both letter cases. Its publication date is that of print or venue.
 */
export const semanticScholar: DumpFormat = jsonFormat(
  'semantic-scholar',
  (element, line) => {
    const paper = lowered(element);
    const title = asText(paper['title']);
    if (title === null) return 'no title';
    const ids = lowered(paper['externalids']);
    const authors = asList(paper['authors']).flatMap((author) => asText(lowered(author)['name']) ?? []);
    return {
      ...emptyRecord(line, title),
      abstract: asText(paper['abstract']),
      authors,
      authorCount: authors.length > 0 ? authors.length : null,
      venue:
        asText(paper['venue']) ??
        asText(lowered(paper['publicationvenue'])['name']) ??
        asText(lowered(paper['journal'])['name']),
      categories: categoriesOf(paper),
      arxivId: asText(ids['arxiv']),
      doi: asText(ids['doi']),
      url: webAddress(asText(paper['url'])),
      dates: [
        ...statedDate(asText(paper['publicationdate']), 'venue'),
        ...statedDate(asText(paper['year']), 'venue'),
      ],
    };
  },
  (first, head) => {
    const sign = /"(?:paperId|corpusid)"\s*:/i;
    if (first === null) return sign.test(head) ? 0.9 : 0;
    return Object.keys(first).some((key) => /^(?:paperid|corpusid)$/i.test(key)) ? 0.97 : 0;
  },
);
