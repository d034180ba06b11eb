import { hash } from 'node:crypto';
import type { PaperKeys } from '../../model/paper';
import type { RawRecord } from '../../model/record';
import { normaliseArxivId, repairArxivId } from './arxiv-id';
import { normaliseDoi } from './doi';
import { normaliseTitle } from './normalise-title';

const ARXIV_DOI = /^10\.48550\/arxiv\./;
const ARXIV_PAGE = /(?:arxiv\.org|alphaxiv\.org|huggingface\.co\/papers)\//i;

function arxivIdOf(record: RawRecord, doi: string | null): string | null {
  const stated = record.arxivId === null ? null : normaliseArxivId(record.arxivId);
  if (stated !== null) return stated;
  if (doi !== null && ARXIV_DOI.test(doi)) return normaliseArxivId(doi.replace(ARXIV_DOI, ''));
  return record.url !== null && ARXIV_PAGE.test(record.url) ? normaliseArxivId(record.url) : null;
}

/**
 * The identities of a record. `doi:10.48550/arXiv.X` is arXiv X and no DOI of its own; an arXiv id
 * stands where one is stated, else where the DOI or the address of an arXiv or Hugging Face page holds one.
 */
export function keysOf(record: RawRecord): PaperKeys {
  const doi = record.doi === null ? null : normaliseDoi(record.doi);
  const arxiv = arxivIdOf(record, doi);
  const damaged = arxiv !== null || record.arxivId === null ? null : repairArxivId(record.arxivId);
  return {
    arxiv: arxiv === null ? null : `arxiv:${arxiv}`,
    doi: doi === null || ARXIV_DOI.test(doi) ? null : `doi:${doi}`,
    title: `title:${normaliseTitle(record.title)}`,
    damaged: damaged === null ? null : `arxiv:${damaged}`,
  };
}

/** A key as the database holds it: titles shortened to the first 32 hex digits of their SHA-256, ids as they are. */
export function databaseKey(key: string): string {
  return key.startsWith('title:') ? `title:${hash('sha256', key.slice('title:'.length)).slice(0, 32)}` : key;
}

/** The keys of a record as the database holds them: arXiv, DOI, title, as far as there are. */
export function databaseKeys(keys: PaperKeys): string[] {
  return [keys.arxiv, keys.doi, databaseKey(keys.title)].filter((key) => key !== null);
}

/** The paper id that a whole key (not its database form) gives: the first 16 hex digits of its SHA-256. */
export function keyId(key: string): string {
  return hash('sha256', key).slice(0, 16);
}
