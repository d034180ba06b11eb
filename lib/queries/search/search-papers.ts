import type { Database } from '../../db/client';
import type { PaperSet } from '../../search/paper-set';
import { phrasesOf, type SearchQuery } from '../../search/search-query';
import { searchSegment } from '../../search/segment-search';
import { FoundPapers, type FoundInSegment } from './found-papers';
import { inSnapshot } from './in-snapshot';
import { scanChanges, type Changes } from './scan-changes';
import { segments, type Segment } from './segments';
import { termPlaces } from './term-places';

/**
 * The papers that each of the queries is true of, exactly, at one moment: from the index, and by reading the
 * papers that it has yet to follow.
 */
export async function searchPapers(
  db: Database,
  queries: readonly SearchQuery[],
  { scored = false } = {},
): Promise<FoundPapers[]> {
  return inSnapshot(db, async (client) => {
    const held = await segments(db, client);
    const terms = queries.map((query) => phrasesOf(query).flat());
    const places = await termPlaces(db, client, { held, terms: terms.flat() });
    const changes = await scanChanges(client, queries);
    let first = 0;
    return queries.map((query, at) => {
      const from = first;
      first += terms[at]?.length ?? 0;
      const scanned = changes.found[at] ?? [];
      const read = new Set(scanned.map(({ id }) => id));
      const found = held.map((segment): FoundInSegment => {
        const ofTerm = places(segment.id);
        const { papers, score } = searchSegment(query, segment, (term) => ofTerm(from + term), { scored });
        leaveOut(papers, segment, changes, read);
        return { segment, papers, score };
      });
      return new FoundPapers(found, scanned);
    });
  });
}

/** Papers that left the segment, that the index is wrong about, or that are found already. */
function leaveOut(
  papers: PaperSet,
  { gone, ids }: Segment,
  { stale }: Changes,
  read: ReadonlySet<string>,
): void {
  for (const paper of gone) papers.delete(paper);
  if (stale.size === 0 && read.size === 0) return;
  papers.each((paper) => {
    const id = ids.toString('hex', 8 * paper, 8 * paper + 8);
    if (stale.has(id) || read.has(id)) papers.delete(paper);
  });
}
