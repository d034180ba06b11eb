import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { TidelineError } from '@/lib/errors';

/** The bytes of one uploaded file, as they arrive. */
export interface Upload {
  source: AsyncIterable<Uint8Array>;
  /** The file's own name where the sender tells it. */
  name: string | null;
  /** Null where the sender does not say, or where it is not the file's alone. */
  totalBytes: number | null;
}

/**
 * Opens the body of a request: the file itself, or a form with one file. Nothing is held; a
 * connection that drops ends the source with an error.
 * @throws TidelineError `too-large` when the sender announces more than `maxBytes`, `bad-parameter`
 *   when there is no body or the form holds no file.
 */
export async function openUpload(request: Request, maxBytes: number): Promise<Upload> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > maxBytes) {
    throw new TidelineError('too-large', `The upload has ${announced} bytes; the limit is ${maxBytes}.`);
  }
  if (request.body === null) throw new TidelineError('bad-parameter', 'The request holds no file.');
  const body = Readable.fromWeb(request.body as NodeReadableStream<Uint8Array>);
  const type = request.headers.get('content-type') ?? '';
  if (/^multipart\/form-data/i.test(type)) return openForm(body, type);
  return { source: body, name: null, totalBytes: Number.isNaN(announced) ? null : announced };
}

/** Opens the first file of a form; it ends only when the whole form was read and held no other. */
function openForm(body: Readable, contentType: string): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const form = formParser(contentType);
    const whole = new Promise<void>((close, fail) => {
      form.on('close', close);
      form.on('error', (error) => fail(refusal(`The form cannot be read: ${(error as Error).message}.`)));
      body.on('error', (error) => {
        fail(error);
        form.destroy();
      });
      form.on('filesLimit', () => fail(refusal('The form holds more than one file; send one at a time.')));
    });
    form.on('file', (_field, stream, { filename }) => {
      // Whoever reads the stream is told; that nobody does yet must not end the process.
      stream.on('error', () => undefined);
      whole.catch((error: Error) => stream.destroy(error));
      resolve({ source: untilWhole(stream, whole, body), name: filename || null, totalBytes: null });
    });
    whole.then(() => reject(refusal('The form holds no file.')), reject);
    body.pipe(form);
  });
}

async function* untilWhole(
  file: AsyncIterable<Uint8Array>,
  whole: Promise<void>,
  body: Readable,
): AsyncGenerator<Uint8Array> {
  try {
    yield* file;
  } catch (error) {
    // Where the form broke, that says more than the file's end.
    await whole;
    throw error;
  } finally {
    body.destroy();
  }
  await whole;
}

function formParser(contentType: string): busboy.Busboy {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { files: 1 },
    });
  } catch (error) {
    throw refusal(`The form cannot be read: ${(error as Error).message}.`);
  }
}

function refusal(reason: string): TidelineError {
  return new TidelineError('bad-parameter', reason);
}
