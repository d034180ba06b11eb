import { TidelineError } from '../../errors';
import { openSource, type SourceSummary } from './open-source';
import type { HeldSource } from './hold-source';
import type { SourceLimits } from './source-limits';

/** One dump of a source, known by its bytes before any of them is understood. */
export type Surveyed = SourceSummary | { error: TidelineError };

/**
 * Reads a source through once, for the hash that each of its dumps is known by. A member of a zip that
 * cannot be read stops no other.
 * @throws TidelineError where the source itself cannot be read.
 */
export async function surveySource(source: HeldSource, limits: Partial<SourceLimits>): Promise<Surveyed[]> {
  const surveyed: Surveyed[] = [];
  for await (const opened of openSource(source.open(), limits)) {
    try {
      surveyed.push(await opened.skim());
    } catch (error) {
      const ofOneMember = opened.member !== null && error instanceof TidelineError;
      if (!ofOneMember || error.code !== 'unknown-format') throw error;
      surveyed.push({ error });
    }
  }
  return surveyed;
}
