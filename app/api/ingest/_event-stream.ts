import { asTidelineError } from '../_route';

/** Writes server-sent events: each call one event with its payload as JSON. */
export type SendEvent = (event: string, payload: unknown) => void;

/**
 * Answers with server-sent events while `work` runs. What it throws becomes one last `error` event
 * with the problem document. A reader that goes away ends the upload with its connection, and so the work.
 */
export function eventStream(request: Request, work: (send: SendEvent) => Promise<void>): Response {
  const encoder = new TextEncoder();
  let gone = false;
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send: SendEvent = (event, payload) => {
        if (!gone)
          controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`));
      };
      await work(send).catch((error: unknown) => send('error', asTidelineError(error, request).toProblem()));
      if (!gone) controller.close();
    },
    cancel() {
      gone = true;
    },
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  });
}
