import type { DumpFormat, RawRecord } from '@/lib/model/record';

/** What one line of a stand-in dump may hold. */
export type StandInLine = { crawl: string } | { bad: string } | (Partial<RawRecord> & { title: string });

const BLANK: RawRecord = {
  ...{ line: 0, title: '', abstract: null, authors: [], authorCount: null, organisation: null, venue: null },
  ...{ categories: [], keywords: [], arxivId: null, doi: null, url: null, dates: [] },
};

/** A dump of these lines. */
export function standInDump(...lines: StandInLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** One JSON object a line, in the words of `RawRecord`: lets a test say every field of a record. */
const standIn: DumpFormat = {
  name: 'hf-page',
  sniff: (head) => (head.startsWith('{') ? 1 : 0),
  async *parse(text) {
    let whole = '';
    for await (const chunk of text) whole += chunk;
    for (const [index, written] of whole.trimEnd().split('\n').entries()) {
      const line = index + 1;
      const entry = JSON.parse(written) as StandInLine;
      if ('crawl' in entry) yield { kind: 'crawl-day', value: entry.crawl, line };
      else if ('bad' in entry) {
        yield { kind: 'rejected', rejected: { line, reason: entry.bad, excerpt: written } };
      } else yield { kind: 'record', record: { ...BLANK, ...entry, line } };
    }
  },
};

/** Stands for `lib/ingest/formats/registry` in tests of storing. */
export const standInRegistry = {
  FORMATS: [standIn],
  formatNamed: () => standIn,
  sniffFormat: (head: string) => ({
    format: standIn.sniff(head) > 0 ? standIn : null,
    tried: [{ name: standIn.name, confidence: standIn.sniff(head) }],
  }),
};
