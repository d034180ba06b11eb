/** The address of another file of the same view, from that of its CSV. */
export function fileHref(csv: string, format: string, more: Readonly<Record<string, string>> = {}): string {
  const [path = '', query = ''] = csv.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('format', format);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${path}?${parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}
