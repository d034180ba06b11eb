import type { PageParameters } from './query-href';

/**
 * The parameters of a GET form: what is empty or at its default is left out, repeated names in `joined`
 * become one comma-separated value.
 */
export function formQuery(
  form: FormData,
  defaults: PageParameters,
  joined: readonly string[],
): PageParameters {
  const query: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string' && value.trim() !== '');
    const value = joined.includes(name) ? values.join(',') : String(values[0] ?? '').trim();
    if (value !== '' && value !== defaults[name]) query[name] = value;
  }
  return query;
}
