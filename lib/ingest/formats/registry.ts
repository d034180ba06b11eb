import type { FormatName } from '../../model/format';
import type { DumpFormat } from '../../model/record';
import { aclXml } from './acl-xml';
import { arxivAtom } from './arxiv-atom';
import { arxivJsonl } from './arxiv-jsonl';
import { arxivOai } from './arxiv-oai';
import { bibtex } from './bibtex';
import { csv } from './csv';
import { hfApi } from './hf-api';
import { hfPage } from './hf-page';
import { jsonl } from './jsonl';
import { openalex } from './openalex';
import { paperlists } from './paperlists';
import { ris } from './ris';
import { semanticScholar } from './semantic-scholar';
import { tsv } from './tsv';

/** Every format that can be read, in the order in which they win where two are equally sure. */
export const FORMATS: readonly DumpFormat[] = [
  hfPage,
  hfApi,
  semanticScholar,
  openalex,
  arxivJsonl,
  paperlists,
  arxivAtom,
  arxivOai,
  aclXml,
  bibtex,
  ris,
  jsonl,
  csv,
  tsv,
];

/** Which format a dump is in, and how sure each was. */
export interface Sniffed {
  /** The surest format, null when none recognises the dump. */
  format: DumpFormat | null;
  tried: { name: FormatName; confidence: number }[];
}

/** The format of that name. */
export function formatNamed(name: FormatName): DumpFormat {
  const format = FORMATS.find((candidate) => candidate.name === name);
  if (format === undefined) throw new RangeError(`no format is called "${name}"`);
  return format;
}

/** Asks every format how sure it is of a dump that opens with `head` (its first 64 Ki characters). */
export function sniffFormat(head: string): Sniffed {
  const tried = FORMATS.map((format) => ({ format, confidence: format.sniff(head) }));
  const best = tried.reduce((one, other) => (other.confidence > one.confidence ? other : one));
  return {
    format: best.confidence > 0 ? best.format : null,
    tried: tried.map(({ format, confidence }) => ({ name: format.name, confidence })),
  };
}
