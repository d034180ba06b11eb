import type { KeyedRecord } from '../../model/paper';
import { abstractTokens } from './abstract-tokens';
import { forAgreeingPairs } from './agreeing-pairs';
import { groupBy } from './group-by';
import { joinWithoutAbstract } from './join-without-abstract';
import { Partition } from './partition';

function uniteGroups(partition: Partition, groups: Map<string, number[]>): void {
  for (const [first, ...others] of groups.values())
    for (const other of others) partition.unite(first as number, other);
}

/** Links the records under one title whose abstracts agree; equal abstracts are compared once. */
function uniteAgreeing(partition: Partition, members: number[], tokens: (Set<string> | null)[]): void {
  const withAbstract = members.filter((member) => tokens[member] !== null);
  if (withAbstract.length < 2) return;
  forAgreeingPairs(
    withAbstract.map((member) => tokens[member] as Set<string>),
    (a, b) => partition.find(withAbstract[a] as number) === partition.find(withAbstract[b] as number),
    (a, b) => partition.unite(withAbstract[a] as number, withAbstract[b] as number),
  );
}

/** Links a record whose id is damaged to one of the same title whose id is the one it may have been. */
function uniteRepaired(
  partition: Partition,
  titles: Map<string, number[]>,
  key: (index: number) => KeyedRecord['keys'],
): void {
  for (const members of titles.values()) {
    const damaged = members.filter((member) => key(member).damaged !== null);
    if (damaged.length === 0) continue;
    const whole = new Map(members.map((member) => [key(member).arxiv, member]));
    for (const member of damaged) {
      const other = whole.get(key(member).damaged);
      if (other !== undefined) partition.unite(member, other);
    }
  }
}

/**
 * Splits the records of a family into papers: the connected components of these links. Two records
 * are linked when they share an arXiv id or a DOI, or when their normalised titles are equal and
 * their abstracts agree (`abstractsAgree`) or the id of one, damaged, may be that of the other; a record without an abstract joins by title alone as
 * `joinWithoutAbstract` says. The result, as sets of records, does not depend on their order.
 */
export function linkRecords(records: readonly KeyedRecord[]): number[][] {
  const key = (index: number): KeyedRecord['keys'] => (records[index] as KeyedRecord).keys;
  const partition = new Partition(records.length);
  uniteGroups(
    partition,
    groupBy(records.length, (index) => key(index).arxiv),
  );
  uniteGroups(
    partition,
    groupBy(records.length, (index) => key(index).doi),
  );
  const titles = groupBy(records.length, (index) => key(index).title);
  uniteGroups(
    partition,
    groupBy(records.length, (index) => {
      const abstract = (records[index] as KeyedRecord).record.abstract;
      return abstract === null || abstract === '' ? null : `${key(index).title}\n${abstract}`;
    }),
  );
  uniteRepaired(partition, titles, key);
  const tokens = records.map((record) => abstractTokens(record.record.abstract));
  for (const members of titles.values()) if (members.length > 1) uniteAgreeing(partition, members, tokens);
  joinWithoutAbstract(records, partition, titles, tokens);
  return partition.sets();
}
