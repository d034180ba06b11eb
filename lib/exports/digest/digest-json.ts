import type { Digest } from '../../model/digest';
import { digestTitle } from './digest-words';

/** What a webhook gets: the digest as it is, with its title and the address of each paper. */
export function digestJson(digest: Digest, home: string): string {
  const listed = digest.came.listed.map((paper) => ({ ...paper, url: `${home}/papers/${paper.id}` }));
  return JSON.stringify({
    type: 'tideline.digest',
    title: digestTitle(digest),
    ...digest,
    came: { ...digest.came, listed },
  });
}
