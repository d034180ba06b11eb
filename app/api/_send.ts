import type { Reply } from '@/lib/queries/readings/reading';

/**
 * Sends a reply as it is made. The first piece is waited for, so that a failure before it can still
 * be told as a problem; a later one breaks the connection, which the reader sees as a cut answer.
 */
export async function send(
  { body, mediaType, fileName }: Reply,
  headers: Record<string, string>,
): Promise<Response> {
  const pieces = body[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let next = await pieces.next();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done === true) {
        controller.close();
        return;
      }
      const { value } = next;
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      next = await pieces.next();
    },
    async cancel() {
      await pieces.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': mediaType,
      ...(fileName === null ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }),
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
