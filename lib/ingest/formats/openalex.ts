import type { DumpFormat } from '../../model/record';
import { cleanText } from './clean-text';
import { emptyRecord } from './empty-record';
import { jsonFormat } from './json/json-format';
import { asList, asObject, asText, type JsonObject } from './json/values';
import { statedDate } from './stated-date';
import { unescapeMarkup } from './unescape-markup';
import { webAddress } from './web-address';

const MOST_WORDS = 100_000;

/**
 * The abstract that an inverted index (`{"word": [positions]}`) stands for: the words in the order of
 * their positions. Null for an empty index or none.
 */
export function rebuildAbstract(index: unknown): string | null {
  const words = Object.entries(asObject(index) ?? {}).flatMap(([word, positions]) =>
    asList(positions).flatMap((position) => (typeof position === 'number' ? [{ word, position }] : [])),
  );
  words.sort((one, other) => one.position - other.position);
  const text = words.slice(0, MOST_WORDS).map(({ word }) => word);
  return cleanText(unescapeMarkup(text.join(' ')));
}

function displayNames(values: unknown): string[] {
  return asList(values).flatMap((value) => asText(asObject(value)?.['display_name'] ?? value) ?? []);
}

/** The address of the work's page on arXiv, which holds its id. */
function arxivIdOf(work: JsonObject): string | null {
  const places = [work['primary_location'], ...asList(work['locations'])].map(asObject);
  for (const place of places)
    for (const address of [place?.['landing_page_url'], place?.['pdf_url']]) {
      const text = asText(address);
      if (text !== null && /arxiv\.org\//i.test(text)) return text;
    }
  return null;
}

/**
 * Works of OpenAlex: a page of its API (`results`), one work, or one a line. Abstracts are rebuilt from
 * `abstract_inverted_index`; the publication date is that of print or venue.
 */
export const openalex: DumpFormat = jsonFormat(
  'openalex',
  (work, line) => {
    const stated = asText(work['title']) ?? asText(work['display_name']);
    const title = stated === null ? null : cleanText(unescapeMarkup(stated));
    if (title === null) return 'no title';
    const authorships = asList(work['authorships']).map((authorship) => asObject(authorship) ?? {});
    const authors = authorships.flatMap(
      (of) => asText(asObject(of['author'])?.['display_name'] ?? of['raw_author_name']) ?? [],
    );
    const place = asObject(work['primary_location']) ?? asObject(work['host_venue']);
    const topics = asList(work['topics']).length > 0 ? work['topics'] : work['concepts'];
    return {
      ...emptyRecord(line, title),
      abstract: rebuildAbstract(work['abstract_inverted_index']) ?? asText(work['abstract']),
      authors,
      authorCount: asList(work['authorships']).length > 0 ? authorships.length : null,
      organisation: authorships.flatMap((of) => displayNames(of['institutions']))[0] ?? null,
      venue: asText(asObject(place?.['source'])?.['display_name'] ?? place?.['display_name']),
      categories: displayNames(topics),
      keywords: displayNames(work['keywords']),
      arxivId: arxivIdOf(work),
      doi: asText(work['doi']),
      url: webAddress(asText(place?.['landing_page_url'])) ?? webAddress(asText(work['id'])),
      dates: [
        ...statedDate(asText(work['publication_date']), 'venue'),
        ...statedDate(asText(work['publication_year']), 'venue'),
      ],
    };
  },
  (first, head) => {
    if (first !== null) return /^https?:\/\/openalex\.org\/W/i.test(asText(first['id']) ?? '') ? 0.98 : 0;
    return /^[^]{0,2000}"id"\s*:\s*"https?:\/\/openalex\.org\/W/i.test(head) ? 0.95 : 0;
  },
);
