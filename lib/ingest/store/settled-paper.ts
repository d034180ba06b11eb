import type { Paper } from '../../model/paper';
import type { Tag } from '../../model/theme';
import type { SourceRecord } from '../record/source-record';

/** A paper as it is to stand in the database. */
export interface SettledPaper {
  paper: Paper;
  keys: readonly { key: string; keyId: string }[];
  records: readonly SourceRecord[];
  /** Null: title and abstract did not change, the tags in the database stay. */
  tags: readonly Tag[] | null;
}
