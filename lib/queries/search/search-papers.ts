import type { Database } from '../../db/client';
import type { PaperSet } from '../../search/paper-set';
import { phrasesOf, type SearchQuery } from '../../search/search-query';
import { searchSegment } from '../../search/segment-search';
import { FoundPapers, type FoundInSegment } from './found-papers';
import { inSnapshot } from './in-snapshot';
import { phrasePlaces, type PlacesBySegment } from './phrase-places';
import { scanChanges, type Changes, type PendingChange } from './scan-changes';
import { segments, type PresentSegment, type Segment } from './segments';

const PRESENT = 'SELECT id, gone FROM search_segment ORDER BY id';
const PENDING = 'SELECT DISTINCT NOT fresh AS stale FROM search_change';

/**
 * The papers that each of the queries is true of, exactly, at one moment: from the index, and by reading the
 * papers that it has yet to follow.
 */
export async function searchPapers(
  db: Database,
  queries: readonly SearchQuery[],
  { scored = false } = {},
): Promise<FoundPapers[]> {
  const phrases = queries.map(phrasesOf);
  const { held, places, changes } = await inSnapshot<PresentSegment & PendingChange, Read>(
    db,
    [PRESENT, PENDING],
    async (client, [present = [], pending = []]) => {
      const segmentsHeld = await segments(db, client, present);
      return {
        held: segmentsHeld,
        places: await phrasePlaces(db, client, { held: segmentsHeld, phrases: phrases.flat() }),
        changes: await scanChanges(client, queries, pending),
      };
    },
  );
  let first = 0;
  return queries.map((query, at) => {
    const from = first;
    first += phrases[at]?.length ?? 0;
    const scanned = changes.found[at] ?? [];
    const read = new Set(scanned.map(({ id }) => id));
    const found = held.map((segment): FoundInSegment => {
      const ofPhrase = places(segment.id);
      const { papers, score } = searchSegment(query, segment, (phrase) => ofPhrase(from + phrase), {
        scored,
      });
      leaveOut(papers, segment, changes, read);
      return { segment, papers, score };
    });
    return new FoundPapers(found, scanned);
  });
}

/** All that is read from the database. */
interface Read {
  held: Segment[];
  places: PlacesBySegment;
  changes: Changes;
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
