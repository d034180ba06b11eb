/**
 * The query of a GET form: what is empty or at its default is left out, repeated names in `joined`
 * become one comma-separated value.
 */
export function formQuery(form: FormData, defaults: Record<string, string>, joined: string[]): string {
  const query = new URLSearchParams();
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === 'string' && value.trim() !== '');
    const value = joined.includes(name) ? values.join(',') : String(values[0] ?? '');
    if (value !== '' && value !== defaults[name]) query.set(name, value.trim());
  }
  // Commas, quotes and the like may stand in a query as they are: the address stays readable.
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}
