import type { KeyedRecord, Paper } from '../../model/paper';
import { byAbstract } from './by-abstract';
import { identifyPapers } from './identify-papers';
import { linkRecords } from './link-records';
import { mergeFields } from './merge-fields';

/** A paper of a family with the records it was merged from and the keys under which it is found. */
export interface ResolvedPaper {
  paper: Paper;
  /** In the order in which their fields are heard: longest abstract first. */
  members: KeyedRecord[];
  /** Database keys, each with the paper id that the key alone would give. */
  keys: { key: string; keyId: string }[];
}

/**
 * Splits the records of one family (records connected by any shared key) into papers and merges the
 * records of each. Pure: the same records in any order give the same papers, by id ascending.
 * No record gives no paper.
 */
export function resolveFamily(records: readonly KeyedRecord[]): ResolvedPaper[] {
  const papers =
    records.length < 2
      ? records.map((record) => [record])
      : linkRecords(records).map((set) => set.map((index) => records[index] as KeyedRecord).sort(byAbstract));
  papers.sort((one, other) => byAbstract(one[0] as KeyedRecord, other[0] as KeyedRecord));
  return identifyPapers(papers)
    .map(({ id, keys }, index) => {
      const members = papers[index] as KeyedRecord[];
      return { paper: { id, ...mergeFields(members) }, members, keys };
    })
    .sort((one, other) => (one.paper.id < other.paper.id ? -1 : 1));
}
