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

function openForm(body: Readable, contentType: string): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const refuse = (reason: string): void => {
      body.destroy();
      reject(new TidelineError('bad-parameter', reason));
    };
    let form: busboy.Busboy;
    try {
      form = busboy({
        headers: { 'content-type': contentType },
        defParamCharset: 'utf8',
        limits: { files: 2 },
      });
    } catch (error) {
      refuse(`The form cannot be read: ${(error as Error).message}.`);
      return;
    }
    let file: Readable | null = null;
    const fail = (error: Error): void => {
      if (file === null) refuse(`The form cannot be read: ${error.message}.`);
      else file.destroy(new TidelineError('bad-parameter', `The form breaks off: ${error.message}.`));
    };
    form.on('file', (_field, stream, { filename }) => {
      if (file !== null) {
        file.destroy(
          new TidelineError('bad-parameter', 'The form holds more than one file; send one at a time.'),
        );
        stream.resume();
        return;
      }
      file = stream;
      resolve({ source: stream, name: filename || null, totalBytes: null });
    });
    form.on('close', () => {
      if (file === null) refuse('The form holds no file.');
    });
    form.on('error', (error) => fail(error as Error));
    body.on('error', (error) => {
      fail(error);
      form.destroy();
    });
    body.pipe(form);
  });
}
