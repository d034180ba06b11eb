import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { LineCounter, isAlias, isNode, parseDocument, visit, type Document } from 'yaml';
import type { Taxonomy } from '@/lib/model/taxonomy';
import type { LineNote } from '@/lib/model/taxonomy-answers';
import { checkTaxonomy, type Complaint } from './check-taxonomy';
import { salvageTaxonomy } from './salvage-taxonomy';
import { taxonomyFile } from './taxonomy-file';

/** What reading a taxonomy came to: the taxonomy, or every reason why it is none. */
export type TaxonomyReading = { taxonomy: Taxonomy } | { errors: LineNote[] };

/** A YAML document with the lines of its nodes. */
export interface LinedDocument {
  document: Document;
  /** The line of the node at `path`, or of the nearest node around it; null where there is none. */
  lineOf(path: readonly PropertyKey[]): number | null;
}

/** Errors told of one file at most. */
const MOST_ERRORS = 500;

/** Parses YAML; what cannot be parsed stands in `document.errors`. */
export function linedDocument(yaml: string): LinedDocument & { lineAt(offset: number): number } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    document,
    lineAt,
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return null;
    },
  };
}

/** Aliases could stand for more than memory holds, and edits could not tell what they change. */
function aliases(document: Document, lineAt: (offset: number) => number): LineNote[] {
  const found: LineNote[] = [];
  visit(document, (_, node) => {
    if (isAlias(node)) {
      found.push({
        line: lineAt(node.range?.[0] ?? 0),
        message: `"*${node.source}" stands for another place; write it out`,
      });
    }
  });
  return found;
}

/** Of an entry that is none of several shapes, what keeps it from the one it comes next to. */
function complaintOf(issue: z.core.$ZodIssue): Complaint {
  const tried = issue.code === 'invalid_union' ? issue.errors : [];
  const [next] = tried.find(([first]) => first !== undefined && first.code !== 'invalid_type') ?? [];
  const path = [...issue.path, ...(next?.path ?? [])];
  return { path, message: `${path.join('.') || 'the file'}: ${next?.message ?? issue.message}` };
}

function byLine(errors: LineNote[]): LineNote[] {
  const told = new Map(errors.map((error) => [`${error.line} ${error.message}`, error]));
  return [...told.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_ERRORS);
}

function parse(yaml: string): ReturnType<typeof linedDocument> | { errors: LineNote[] } {
  try {
    const lined = linedDocument(yaml);
    const { document, lineAt } = lined;
    const errors = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
    const told = errors.length === 0 && /[*&]/.test(yaml) ? aliases(document, lineAt) : errors;
    return told.length > 0 ? { errors: byLine(told) } : lined;
  } catch (error) {
    // The parser descends with the document.
    if (error instanceof RangeError) return { errors: [{ line: null, message: 'it nests too deeply' }] };
    throw error;
  }
}

/**
 * Reads a taxonomy from YAML: `groups` (names in the order of display) and `themes` (see
 * `taxonomy-file` for the fields and bounds, `parse-pattern` for the patterns).
 *
 * @returns the taxonomy, or every error with its line: YAML that cannot be parsed, aliases, missing,
 *   unknown or oversized fields, ids twice, unknown groups or parents, parents in a circle, patterns
 *   that cannot be read, stand twice in a theme or can never count.
 */
export function readTaxonomy(yaml: string): TaxonomyReading {
  const lined = parse(yaml);
  if ('errors' in lined) return lined;
  const value: unknown = lined.document.toJS();
  const parsed = taxonomyFile.safeParse(value);
  const complaints: Complaint[] = [
    ...(parsed.error?.issues ?? []).map(complaintOf),
    ...checkTaxonomy(parsed.success ? parsed.data : salvageTaxonomy(value)),
  ];
  if (!parsed.success || complaints.length > 0) {
    return {
      errors: byLine(complaints.map(({ path, message }) => ({ line: lined.lineOf(path), message }))),
    };
  }
  const version = createHash('sha256').update(JSON.stringify(parsed.data)).digest('hex').slice(0, 16);
  return { taxonomy: { ...parsed.data, version } };
}
