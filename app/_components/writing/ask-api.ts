import { readProblem } from './api-problem';

/** Asks the API and gives the text of its answer. @throws ApiProblem for every refusal. */
export async function askApi(path: string, sending: RequestInit = {}): Promise<string> {
  const answer = await fetch(path, sending).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  const text = await answer.text();
  if (!answer.ok) throw readProblem(answer.status, text);
  return text;
}

/** A request that writes: JSON, with the token where one is held, and where it is given the entity tag it builds on. */
export function jsonWriting(
  method: string,
  body: unknown,
  { token = null, etag }: { token?: string | null; etag?: string } = {},
): RequestInit {
  const headers = {
    'Content-Type': 'application/json',
    ...(etag !== undefined && { 'If-Match': etag }),
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  };
  return { method, headers, body: JSON.stringify(body) };
}
