import type { IngestReport } from '@/lib/model/answers';

/** A refusal of the API: its problem document, as far as it was readable. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Where every record was rejected: what was read of the dump, and why it was not kept. */
    readonly report: IngestReport | null = null,
  ) {
    super(`${title}: ${detail}`);
  }
}

interface ProblemDocument {
  title?: unknown;
  detail?: unknown;
  status?: unknown;
  report?: IngestReport;
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
    ? new ApiProblem(0, 'The connection was lost', 'Nothing of this dump was kept. Send it again.')
    : new ApiProblem(status, 'The server refused', `It answered ${status} without saying why.`);
}

/** A problem that arrived inside an answer; null where it is none. */
export function toProblem(document: ProblemDocument, status: number): ApiProblem | null {
  const { title, detail, status: stated, report } = document;
  if (typeof title !== 'string' || typeof detail !== 'string') return null;
  return new ApiProblem(typeof stated === 'number' ? stated : status, title, detail, report ?? null);
}
