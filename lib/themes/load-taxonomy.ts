import { createHash } from 'node:crypto';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { TidelineError } from '@/lib/errors';
import type { Taxonomy } from '@/lib/model/taxonomy';
import { checkTaxonomy, type Complaint } from './check-taxonomy';
import type { KnownAtoms } from './parse-pattern';
import { quickTaxonomy } from './quick-taxonomy';
import { taxonomyFile } from './taxonomy-file';

interface TaxonomyProblem {
  /** From 1; null where the problem has no place. */
  line: number | null;
  message: string;
}

/** The line of the node at `path`, or of the nearest node around it. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

function refuse(problems: TaxonomyProblem[]): never {
  const told = problems
    .slice(0, 20)
    .map(({ line, message }) => (line === null ? message : `line ${line}: ${message}`));
  if (problems.length > told.length) told.push(`and ${problems.length - told.length} more`);
  throw new TidelineError('bad-taxonomy', told.join('\n'), { body: { problems } });
}

/**
 * Reads a taxonomy from YAML: `groups` (names in the order of display) and `themes` (see
 * `taxonomy-file` for the fields and `parse-pattern` for the patterns).
 *
 * @param known filled with what was worked out of the words of its patterns.
 * @throws TidelineError `bad-taxonomy` with every problem and its line: YAML that cannot be parsed,
 *   missing or unknown fields, ids twice, unknown groups or parents, parents in a circle, patterns
 *   that cannot be read or stand twice in a theme.
 */
export function loadTaxonomy(yaml: string, known: KnownAtoms = new Map()): Taxonomy {
  const quick = quickTaxonomy(yaml, known);
  if (quick !== null) return quick;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    refuse(document.errors.map((e) => ({ line: lines.linePos(e.pos[0]).line, message: e.message })));
  }
  const place = ({ path, message }: Complaint) => ({ line: lineOf(document, lines, path), message });
  const parsed = taxonomyFile.safeParse(document.toJS());
  if (!parsed.success) {
    refuse(
      parsed.error.issues.map(({ path, message }) =>
        place({ path, message: `${path.join('.') || 'the file'}: ${message}` }),
      ),
    );
  }
  const complaints = checkTaxonomy(parsed.data);
  if (complaints.length > 0) refuse(complaints.map(place).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const version = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex').slice(0, 16);
  return { ...parsed.data, version };
}
