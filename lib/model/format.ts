/** Names of the formats as they stand in the API (`source`), in reports and in the database. */
export const FORMAT_NAMES = [
  'hf-page',
  'hf-api',
  'semantic-scholar',
  'openalex',
  'arxiv-jsonl',
  'paperlists',
  'arxiv-atom',
  'arxiv-oai',
  'acl-xml',
  'bibtex',
  'ris',
  'jsonl',
  'csv',
  'tsv',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
