import { TidelineError } from '@/lib/errors';
import type { Taxonomy } from '@/lib/model/taxonomy';
import { KnownPatterns } from './known-patterns';
import { quickTaxonomy } from './quick-taxonomy';
import { readTaxonomy } from './read-taxonomy';

/** Errors written out in a message; the rest are counted. */
const TOLD = 20;

/**
 * Reads a taxonomy from YAML as `readTaxonomy` does.
 *
 * @param known filled with what was worked out of the words of its patterns.
 * @throws TidelineError `bad-taxonomy` with the errors and their lines; all of them stand in `errors`
 *   of its problem document.
 */
export function loadTaxonomy(yaml: string, known: KnownPatterns = new KnownPatterns()): Taxonomy {
  const quick = quickTaxonomy(yaml, known);
  if (quick !== null) return quick;
  const reading = readTaxonomy(yaml);
  if ('taxonomy' in reading) return reading.taxonomy;
  const { errors } = reading;
  const told = errors
    .slice(0, TOLD)
    .map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
  if (errors.length > told.length) told.push(`and ${errors.length - told.length} more`);
  throw new TidelineError('bad-taxonomy', told.join('\n'), { body: { errors } });
}
