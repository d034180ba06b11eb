/** Leads a page on to what became of what it sent. */
export function leadOn(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
