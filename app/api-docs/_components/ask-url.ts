import type { Answered } from './AnswerBox';

const MOST_CHARACTERS = 20_000;
const TOLD = [
  'content-type',
  'content-disposition',
  'etag',
  'ratelimit-remaining',
  'ratelimit-limit',
  'retry-after',
];

/** Asks the server of this page, and tells what came back as far as a page can show it. */
export async function askUrl(url: string): Promise<Answered> {
  try {
    const response = await fetch(url, { headers: { accept: '*/*' } });
    const type = response.headers.get('content-type') ?? '';
    const headers = TOLD.flatMap((name): [string, string][] => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    const status = `${response.status} ${response.statusText}`.trim();
    const body = await response.blob();
    const answered = { url, status, headers, bytes: body.size };
    if (/^image\/(png|svg)/.test(type)) return { ...answered, image: url, text: '' };
    if (!/json|text|xml|yaml|csv|x-bibtex|research-info/.test(type)) return { ...answered, text: '' };
    return { ...answered, text: shown(await body.text(), type) };
  } catch {
    return { url, status: 'The server did not answer.', headers: [], bytes: 0, text: '' };
  }
}

function shown(text: string, type: string): string {
  const whole =
    /\bjson\b/.test(type) && !type.includes('jsonl') ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return whole.length > MOST_CHARACTERS ? `${whole.slice(0, MOST_CHARACTERS)}\n…` : whole;
}
