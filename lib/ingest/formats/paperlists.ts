import type { DumpFormat, StatedDate } from '../../model/record';
import { emptyRecord } from './empty-record';
import { jsonFormat } from './json/json-format';
import { asText, type JsonObject } from './json/values';
import { statedDate } from './stated-date';
import { webAddress } from './web-address';
import { wordList } from './word-list';

/** Names of venues that are not written in capitals throughout. */
const VENUES: Record<string, string> = {
  nips: 'NeurIPS',
  neurips: 'NeurIPS',
  corl: 'CoRL',
  automl: 'AutoML',
  interspeech: 'Interspeech',
  siggraphasia: 'SIGGRAPH Asia',
  www: 'WWW',
  '3dv': '3DV',
};

/** Submissions that the venue has not taken, and how the report says it. */
const LEFT_OUT: readonly [RegExp, string][] = [
  [/withdraw/i, 'left out: withdrawn'],
  [/reject/i, 'left out: rejected by the venue'],
  [/^active$/i, 'left out: still under review'],
];

/** Venue and year in the name of the file: `iclr2024.json` → ICLR, 2024. */
function venueAndYear(dumpName: string | null): { venue: string; year: string } | null {
  const found = /(?:^|[/\\])([a-z0-9]*[a-z])[-_]?((?:19|20)\d{2})[^/\\]*$/i.exec(dumpName ?? '');
  if (found === null) return null;
  const name = (found[1] as string).toLowerCase();
  return { venue: VENUES[name] ?? name.toUpperCase(), year: found[2] as string };
}

function datesOf(paper: JsonObject, year: string | null): StatedDate[] {
  const inBibtex = /\byear\s*=\s*[{"]?(\d{4})/.exec(asText(paper['bibtex']) ?? '')?.[1] ?? null;
  return statedDate(year ?? inBibtex ?? asText(paper['year']), 'venue');
}

function divided(value: unknown): string[] {
  return (asText(value) ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The lists of papercopilot/paperlists: an array of a venue's submissions with `status` or `track`
 * beside the title. Venue and year stand in the file's name. Submissions that were withdrawn, rejected
 * or are still under review are left out.
 */
export const paperlists: DumpFormat = jsonFormat(
  'paperlists',
  (paper, line, dumpName) => {
    const title = asText(paper['title']);
    if (title === null) return 'no title';
    const status = asText(paper['status']) ?? '';
    const reason = LEFT_OUT.find(([pattern]) => pattern.test(status))?.[1];
    if (reason !== undefined) return reason;
    const named = venueAndYear(dumpName);
    const authors = divided(paper['author']);
    return {
      ...emptyRecord(line, title),
      abstract: asText(paper['abstract']),
      authors,
      authorCount: authors.length > 0 ? authors.length : null,
      organisation: divided(paper['aff'])[0] ?? null,
      venue: named?.venue ?? asText(paper['venue']),
      categories: divided(paper['primary_area']),
      keywords: wordList(asText(paper['keywords']) ?? ''),
      arxivId: asText(paper['arxiv']),
      doi: asText(paper['doi']),
      url:
        webAddress(asText(paper['site'])) ??
        webAddress(asText(paper['url'])) ??
        webAddress(asText(paper['pdf'])),
      dates: datesOf(paper, named?.year ?? null),
    };
  },
  (first, head) => {
    if (first === null) return /"title"\s*:/.test(head) && /"(?:status|track)"\s*:/.test(head) ? 0.7 : 0;
    return 'title' in first && ('status' in first || 'track' in first) ? 0.9 : 0;
  },
);
