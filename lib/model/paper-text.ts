import type { Paper } from './paper';

/** What of a paper is read for its themes. */
export type PaperText = Pick<Paper, 'title' | 'abstract'>;
