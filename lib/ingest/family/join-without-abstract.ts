import type { KeyedRecord } from '../../model/paper';
import { Partition } from './partition';
import { titleWords } from './title-words';

const LEAST_WORDS = 3;

/** What a group of records brings into a join. */
interface Group {
  root: number;
  hasAbstract: boolean;
  hasArxiv: boolean;
  hasDoi: boolean;
}

function describeGroups(
  records: readonly KeyedRecord[],
  partition: Partition,
  tokens: readonly (Set<string> | null)[],
): Map<number, Group> {
  const groups = new Map<number, Group>();
  records.forEach((record, index) => {
    const root = partition.find(index);
    const group = groups.get(root) ?? { root, hasAbstract: false, hasArxiv: false, hasDoi: false };
    group.hasAbstract ||= tokens[index] !== null;
    group.hasArxiv ||= record.keys.arxiv !== null;
    group.hasDoi ||= record.keys.doi !== null;
    groups.set(root, group);
  });
  return groups;
}

/** At most one group with an abstract and no two with ids of one kind, which would differ. */
function compatible(groups: readonly Group[]): boolean {
  const count = (has: (group: Group) => boolean): number => groups.filter(has).length;
  return (
    count((group) => group.hasAbstract) <= 1 &&
    count((group) => group.hasArxiv) <= 1 &&
    count((group) => group.hasDoi) <= 1
  );
}

/**
 * Joins by title alone: the groups under a title of three words or more become one where at most one
 * of them has an abstract and no two differing arXiv ids or DOIs would meet. Under any other title
 * every group stays by itself: a wrong merge of distinct works is worse than a missed one. Joins
 * through several titles that together would bring differing ids into one paper are all left out,
 * so that the result does not depend on the order of the titles. Changes `partition`.
 */
export function joinWithoutAbstract(
  records: readonly KeyedRecord[],
  partition: Partition,
  titles: Map<string, number[]>,
  tokens: readonly (Set<string> | null)[],
): void {
  const groups = describeGroups(records, partition, tokens);
  const joins: Group[][] = [];
  for (const members of titles.values()) {
    const roots = [...new Set(members.map((member) => partition.find(member)))];
    if (roots.length < 2) continue;
    const titled = members.map((member) => (records[member] as KeyedRecord).record.title);
    if (titled.some((title) => titleWords(title) < LEAST_WORDS)) continue;
    const standing = roots.map((root) => groups.get(root) as Group);
    if (compatible(standing)) joins.push(standing);
  }
  for (const cluster of clustersOf(joins))
    if (compatible([...new Set(cluster.flat())]))
      for (const join of cluster)
        for (const group of join) partition.unite((join[0] as Group).root, group.root);
}

/** Joins that share a group, directly or through others, together. */
function clustersOf(joins: readonly Group[][]): Group[][][] {
  const clusters = new Partition(joins.length);
  const firstWith = new Map<Group, number>();
  joins.forEach((join, index) => {
    for (const group of join) {
      const first = firstWith.get(group);
      if (first === undefined) firstWith.set(group, index);
      else clusters.unite(first, index);
    }
  });
  return clusters.sets().map((cluster) => cluster.map((index) => joins[index] as Group[]));
}
