import { TidelineError } from '@/lib/errors';
import { smallJson } from './_small-json';

const MOST_BYTES = 16 * 1024;

/** A small body, of a form or of JSON, by name. */
export interface Sent {
  fields: Record<string, string>;
  /** A page sent it and is to be led on; a program wants an answer. */
  fromPage: boolean;
}

/** @throws TidelineError `too-large`. */
export async function formOrJson(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)) {
    const body = await smallJson(request);
    const entries = typeof body === 'object' && body !== null ? Object.entries(body) : [];
    return {
      fields: Object.fromEntries(entries.map(([name, value]) => [name, written(value)])),
      fromPage: false,
    };
  }
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) {
    throw new TidelineError('too-large', 'The body may have 16 KiB at most.');
  }
  const form = await request.formData().catch(() => new FormData());
  const fields: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string' && value !== '');
    fields[name] = values.join(',');
  }
  return { fields, fromPage: fields['page'] !== undefined };
}

const written = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value ?? ''));
