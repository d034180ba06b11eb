const LINK = /(?:href|content)="([^"]*)"/g;

/** Of a link to a file of a view: what the view does not depend on. */
const OF_THE_FILE = ['format', 'asof', 'scheme', 'width', 'height', 'scale', 'background', 'limit', 'cursor'];

/**
 * The questions to the API whose files a page links to, as of a version: path and query, each once, without what only
 * says which file is wanted. A pinned page offers the same links for ever, so their answers belong to it.
 */
export function linkedQuestions(html: string, version: string): string[] {
  const questions = [...html.matchAll(LINK)].flatMap(([, written = '']) => {
    const url = URL.parse(written.replaceAll('&amp;', '&'), 'http://localhost');
    if (url?.searchParams.get('asof') !== version) return [];
    const path = url.pathname.replace(/^\/embed\//, '/api/');
    if (!path.startsWith('/api/')) return [];
    for (const name of OF_THE_FILE) url.searchParams.delete(name);
    const query = url.searchParams.toString();
    return [query === '' ? path : `${path}?${query}`];
  });
  return [...new Set(questions)];
}
