import type { Database } from '@/lib/db/client';
import { dumps } from '@/lib/queries/dumps/dumps';
import { papers } from '@/lib/queries/papers/papers';
import { themes } from '@/lib/queries/themes/themes';

/** What is filled in where a reader opens an operation, by its path. */
const QUESTIONS: Record<string, Record<string, string>> = {
  '/api/trends': { themes: '{themes}', bucket: 'year', measure: 'share' },
  '/api/cooccurrence': { min: '2' },
  '/api/cooccurrence/trend': { a: '{a}', b: '{b}', bucket: 'year', measure: 'share' },
  '/api/composition': { by: 'source', bucket: 'year' },
  '/api/phrases': { q: '"language model"', bucket: 'year', measure: 'share' },
  '/api/papers': { themes: '{a}', sort: 'newest' },
  '/api/taxonomy/suggestions': { theme: '{a}' },
  '/api/taxonomy/words': { theme: '{a}' },
  '/api/taxonomy/diff': { from: 'file', to: 'file' },
  '/api/oembed': { url: '/trends' },
};

/** The path and the parameters to begin with, of things that this corpus holds. */
export async function exampleQuestion(
  db: Database,
  path: string,
): Promise<{ path: string; query: Record<string, string> }> {
  const all = await themes(db, { strength: 'any' });
  const [a = 'agents', b = 'agents'] = all.toSorted((x, y) => y.papers - x.papers).map(({ id }) => id);
  const query = Object.entries(QUESTIONS[path] ?? {}).map(([name, value]) => [
    name,
    value.replace('{themes}', `${a},${b}`).replace('{a}', a).replace('{b}', b),
  ]);
  return {
    path: path.includes('{id}') ? path.replace('{id}', await someId(db, path)) : path,
    query: Object.fromEntries(query) as Record<string, string>,
  };
}

async function someId(db: Database, path: string): Promise<string> {
  if (path.startsWith('/api/dumps')) return (await dumps(db))[0]?.id ?? 'ID';
  const page = await papers(db, { strength: 'any', dated: 'any', sort: 'newest', limit: 1 });
  return page.papers[0]?.id ?? 'ID';
}
