import { hash } from 'node:crypto';
import type { KeyedRecord } from '../../model/paper';
import { databaseKey, keyId } from '../record/paper-key';

/** The papers of a family, each its records in the order of `byAbstract`. */
type Members = readonly KeyedRecord[];

export interface Identity {
  id: string;
  keys: { key: string; keyId: string }[];
}

const KINDS = ['arxiv:', 'doi:', 'title:'];

function kindOf(key: string): number {
  return KINDS.findIndex((kind) => key.startsWith(kind));
}

function compareKeys(one: string, other: string): number {
  return kindOf(one) - kindOf(other) || (one < other ? -1 : Number(one > other));
}

/** Every key of a paper once, least first: arXiv before DOI before title, then by code points. */
function distinctKeys(members: Members): string[] {
  const keys = members.flatMap((member) => [member.keys.arxiv, member.keys.doi, member.keys.title]);
  return [...new Set(keys.filter((key) => key !== null))].sort(compareKeys);
}

/** The key of a further paper under a title that is taken: the title and a hash of the abstract. */
function furtherKey(title: string, members: Members): string {
  return `${title}\n${hash('sha256', members[0]?.record.abstract ?? '')}`;
}

function identity(id: string, keys: readonly string[], further: string | null): Identity {
  const listed = keys.map((key) => ({ key: databaseKey(key), keyId: keyId(key) }));
  if (further !== null) listed.push({ key: databaseKey(further), keyId: keyId(further) });
  return { id, keys: listed };
}

function identifyAlone(members: Members): Identity {
  const keys = distinctKeys(members);
  return identity(keyId(keys[0] as string), keys, null);
}

/**
 * Ids and keys of the papers of one family, which must come in an order that does not depend on the
 * input. The id is the hash of the least key. Of several papers that have nothing but one title the
 * first takes its hash, each further one that of title and abstract; where abstracts are equal or
 * missing too, a running number is added. A paper that shares its title also gets that further key,
 * so that its id is found again after an arXiv id or a DOI has replaced it.
 */
export function identifyPapers(papers: readonly Members[]): Identity[] {
  if (papers.length === 1) return [identifyAlone(papers[0] as Members)];
  const under = new Map<string, number>();
  const keysOf = papers.map(distinctKeys);
  for (const keys of keysOf) for (const key of keys) under.set(key, (under.get(key) ?? 0) + 1);
  const used = new Map<string, number>();
  const take = (key: string): string => {
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? key : `${key}\n${times}`;
  };
  return papers.map((members, index) => {
    const keys = keysOf[index] as string[];
    const least = keys[0] as string;
    if (!least.startsWith('title:')) {
      const shared = keys.find((key) => key.startsWith('title:') && (under.get(key) ?? 0) > 1);
      return identity(keyId(least), keys, shared === undefined ? null : furtherKey(shared, members));
    }
    if ((under.get(least) ?? 0) === 1) return identity(keyId(least), keys, null);
    const further = furtherKey(least, members);
    const owner = !used.has(least);
    const own = owner ? take(least) : take(further);
    return identity(keyId(own), keys, owner ? further : own);
  });
}
