import type { QualityAnswer, QualityItem, Verdict } from '@/lib/model/quality';
import { readProblem } from '../../_components/writing/api-problem';

/** @throws ApiProblem for every refusal. */
async function ask(path: string, sending: RequestInit = {}): Promise<string> {
  const answer = await fetch(`/api/quality${path}`, sending).catch(() => null);
  if (answer === null) throw readProblem(0, '');
  const text = await answer.text();
  if (!answer.ok) throw readProblem(answer.status, text);
  return text;
}

function writing(method: string, token: string | null, body: unknown): RequestInit {
  const headers = {
    'Content-Type': 'application/json',
    ...(token !== null && { Authorization: `Bearer ${token}` }),
  };
  return { method, headers, body: JSON.stringify(body) };
}

/** The routes of judging, as the page uses them. */
export const qualityApi = {
  sample: async () => JSON.parse(await ask('')) as QualityAnswer,
  draw: (asked: { seed: number; size: number; themes?: string[] }, token: string | null) =>
    ask('', writing('POST', token, asked)),
  label: ({ paper, theme }: QualityItem, verdict: Verdict | null, token: string | null) =>
    ask('/labels', writing('PUT', token, { labels: [{ paper, theme, verdict }] })),
};
