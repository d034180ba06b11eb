import type { IngestReport } from '@/lib/model/answers';
import type { LineNote } from '@/lib/model/taxonomy-answers';

/** A refusal of the API: its problem document, as far as it was readable. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Where every record was rejected: what was read of the dump, and why it was not kept. */
    readonly report: IngestReport | null = null,
    /** Where a taxonomy was refused: everything that is wrong with it. */
    readonly errors: readonly LineNote[] = [],
  ) {
    super(`${title}: ${detail}`);
  }
}

interface ProblemDocument {
  title?: unknown;
  detail?: unknown;
  status?: unknown;
  report?: IngestReport;
  errors?: LineNote[];
}

/** Reads a problem document; what is none is told by its status alone. */
export function readProblem(status: number, text: string): ApiProblem {
  try {
    const problem = toProblem(JSON.parse(text) as ProblemDocument, status);
    if (problem) return problem;
  } catch {
    // Not JSON: a proxy's page, say.
  }
  return status === 0
    ? new ApiProblem(0, 'The connection was lost', 'Nothing was kept. Send it again.')
    : new ApiProblem(status, 'The server refused', `It answered ${status} without saying why.`);
}

/** A problem that arrived inside an answer; null where it is none. */
export function toProblem(document: ProblemDocument, status: number): ApiProblem | null {
  const { title, detail, status: stated, report, errors } = document;
  if (typeof title !== 'string' || typeof detail !== 'string') return null;
  const known = typeof stated === 'number' ? stated : status;
  return new ApiProblem(known, title, detail, report ?? null, errors ?? []);
}
