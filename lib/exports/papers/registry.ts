import { paperBibtex } from './paper-bibtex';
import type { PaperFormat } from './paper-format';
import { paperJsonl } from './paper-jsonl';
import { paperRis } from './paper-ris';

/** The formats of papers that our own readers take back. */
export const PAPER_FORMATS: readonly PaperFormat[] = [paperBibtex, paperRis, paperJsonl];
