import type { Database } from '../../db/client';
import type { Composition } from '../../model/answers';
import type { CompositionBy } from '../../model/composition';
import type { CompositionRequest } from '../../model/request/composition-request';
import { composition } from './composition';

/** By what is asked for; where nothing is, by source, or by venue where one source gave all the papers. */
export async function tellingComposition(
  db: Database,
  { by, ...request }: Omit<CompositionRequest, 'by'> & { by: CompositionBy | undefined },
): Promise<Composition> {
  const answer = await composition(db, { ...request, by: by ?? 'source' });
  if (by !== undefined || answer.parts.length !== 1) return answer;
  const venues = await composition(db, { ...request, by: 'venue' });
  return venues.parts.length > 1 ? venues : answer;
}
