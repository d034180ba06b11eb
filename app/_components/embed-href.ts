/** The address of the page that holds one chart alone, from that of the chart's CSV. */
export function embedHref(csv: string, more: Readonly<Record<string, string>> = {}): string {
  const [path = '', query = ''] = csv.split('?');
  const parameters = new URLSearchParams(query);
  parameters.delete('format');
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return path.replace(/^\/api\//, '/embed/') + (text === '' ? '' : `?${text}`);
}
