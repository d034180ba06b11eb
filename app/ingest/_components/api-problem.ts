/** A refusal of the API: its problem document, as far as it was readable. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
  ) {
    super(`${title}: ${detail}`);
  }
}

/** Reads a problem document; what is none is told by its status alone. */
export function readProblem(status: number, text: string): ApiProblem {
  try {
    const { title, detail, status: stated } = JSON.parse(text) as Record<string, unknown>;
    if (typeof title === 'string' && typeof detail === 'string') {
      return new ApiProblem(typeof stated === 'number' ? stated : status, title, detail);
    }
  } catch {
    // Not JSON: a proxy's page, say.
  }
  return status === 0
    ? new ApiProblem(0, 'The connection was lost', 'Nothing of this dump was kept. Send it again.')
    : new ApiProblem(status, 'The server refused', `It answered ${status} without saying why.`);
}
