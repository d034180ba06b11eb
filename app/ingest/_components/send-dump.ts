import type { IngestReport } from '@/lib/model/answers';
import { ApiProblem, readProblem, toProblem } from '../../_components/writing/api-problem';
import { eventReader, type ServerEvent } from './event-reader';

export interface Progress {
  bytes: number;
  totalBytes: number | null;
  records: number;
}

export interface Outcome {
  reports: IngestReport[];
  /** Members of a zip that could not be ingested. */
  refused: { name: string; problem: ApiProblem }[];
}

interface Sending {
  body: Blob;
  name: string;
  /** ISO day, or empty where the dump says it itself. */
  crawledOn: string;
  token: string | null;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Sends one dump and follows its ingestion. XMLHttpRequest rather than fetch, which cannot tell how much
 * of a file was sent, nor show an answer that begins before the file's end.
 *
 * @throws ApiProblem for every refusal, DOMException `AbortError` when stopped.
 */
export function sendDump({ body, name, crawledOn, token, signal, onProgress }: Sending): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const events = eventReader();
    let outcome: Outcome | ApiProblem | null = null;
    const take = (): void => {
      if (!isStream(request)) return;
      for (const event of events(request.responseText)) {
        if (event.event === 'progress') onProgress(JSON.parse(event.data) as Progress);
        else outcome = readOutcome(event) ?? outcome;
      }
    };
    request.open('POST', `/api/ingest?${query(name, crawledOn)}`);
    request.setRequestHeader('Accept', 'text/event-stream');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded }) =>
      onProgress({ bytes: loaded, totalBytes: body.size, records: 0 });
    request.onprogress = take;
    request.onload = () => {
      take();
      const result = outcome ?? (isStream(request) ? null : readWhole(request));
      if (result === null || result instanceof ApiProblem) reject(result ?? readProblem(0, ''));
      else resolve(result);
    };
    request.onerror = () => reject(readProblem(0, ''));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

const isStream = (request: XMLHttpRequest): boolean =>
  request.getResponseHeader('Content-Type')?.startsWith('text/event-stream') ?? false;

function query(name: string, crawledOn: string): string {
  return new URLSearchParams({ name, ...(crawledOn === '' ? {} : { crawledOn }) }).toString();
}

function readOutcome({ event, data }: ServerEvent): Outcome | ApiProblem | null {
  if (event === 'error') return readProblem(500, data);
  return event === 'report' ? readReports(data) : null;
}

function readWhole(request: XMLHttpRequest): Outcome | ApiProblem {
  const fine = request.status >= 200 && request.status < 300;
  return fine ? readReports(request.responseText) : readProblem(request.status, request.responseText);
}

interface ZipAnswer {
  reports: IngestReport[];
  refused?: { name: string; title: string; detail: string; status: number; report?: IngestReport }[];
}

/** A zip holds many dumps and is answered by as many reports. */
function readReports(text: string): Outcome {
  const answer = JSON.parse(text) as IngestReport | ZipAnswer;
  if (!('reports' in answer)) return { reports: [answer], refused: [] };
  const refused = (answer.refused ?? []).flatMap(({ name, ...document }) => {
    const problem = toProblem(document, document.status);
    return problem === null ? [] : [{ name, problem }];
  });
  return { reports: answer.reports, refused };
}
