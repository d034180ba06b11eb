import type { ListedPaper } from '../tables/papers-table';

/** A way of writing papers that the reader of the same name takes back: title, abstract, date and all. */
export interface PaperFormat {
  /** Value of `format`. */
  name: string;
  extension: string;
  mediaType: string;
  /** One paper, ended by a line end. */
  write(paper: ListedPaper): string;
}
