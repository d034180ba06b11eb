import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as GET_DIFF } from '@/app/api/taxonomy/diff/route';
import { GET as GET_FILE } from '@/app/api/taxonomy/file/route';
import { DELETE as DELETE_JOB, GET as GET_JOB } from '@/app/api/taxonomy/job/route';
import { POST as REVERT } from '@/app/api/taxonomy/revert/route';
import { GET, PUT } from '@/app/api/taxonomy/route';
import { GET as GET_SUGGESTIONS } from '@/app/api/taxonomy/suggestions/route';
import { GET as GET_VERSIONS } from '@/app/api/taxonomy/versions/route';
import { savedTaxonomyAnswer } from '@/lib/model/answer/saved-taxonomy-answer';
import { taxonomyJobAnswer } from '@/lib/model/answer/taxonomy-job-answer';
import type {
  SavedTaxonomy,
  TaxonomyAnswer,
  TaxonomySuggestions,
  TaxonomyVersions,
} from '@/lib/model/taxonomy-answers';
import { freshDatabase, type TestDatabase } from '../database';
import { countedRolls, readCorpus } from '../ingest/corpus';
import { ingestText } from '../ingest/ingest-text';
import { useSmallTaxonomy } from '../ingest/small-taxonomy';
import { standInDump } from '../ingest/stand-in-format';

const opened = vi.hoisted(() => ({ database: undefined as unknown }));
vi.mock('@/lib/db/open', () => ({ database: () => Promise.resolve(opened.database) }));
vi.mock(
  '@/lib/ingest/formats/registry',
  async () => (await import('../ingest/stand-in-format')).standInRegistry,
);

const HOST = 'localhost:3000';
const none = { params: Promise.resolve({}) };

function ask(
  handler: typeof GET,
  method: string,
  query = '',
  body: string | null = null,
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = new Request(`http://${HOST}/api/taxonomy${query}`, {
    method,
    body,
    headers: { host: HOST, ...headers },
  });
  return handler(request, none);
}

const edits = (...list: unknown[]): [string, Record<string, string>] => [
  JSON.stringify({ edits: list }),
  { 'content-type': 'application/json' },
];
const head = async (): Promise<TaxonomyAnswer> =>
  (await (await ask(GET, 'GET', '?format=json')).json()) as TaxonomyAnswer;

describe('the routes of the taxonomy', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await freshDatabase();
    opened.database = db;
    await useSmallTaxonomy(db);
    const titles = ['Deep Transformer Models', 'Graphs of molecules', 'Sailing'];
    await ingestText(db, 'page', standInDump(...titles.map((title) => ({ title }))));
  });
  afterAll(() => db.close());

  it('give the taxonomy as YAML with its entity tag, and as JSON', async () => {
    const answer = await ask(GET, 'GET');
    expect(answer.headers.get('content-type')).toContain('application/yaml');
    const etag = answer.headers.get('etag') ?? '';
    expect(await answer.text()).toContain('id: transformers');
    expect((await ask(GET, 'GET', '', null, { 'if-none-match': etag })).status).toBe(304);
    expect(await head()).toMatchObject({ etag, origin: 'file', inForce: true, groups: ['All'] });
    expect((await ask(GET, 'GET', '?version=never')).status).toBe(400);
  });

  it('save an edit, tag by it and answer with the job; readers see tags and roll-ups that agree', async () => {
    const theme = { id: 'graphs', name: 'Graphs', group: 'Data', meaning: 'Of nodes', patterns: ['graph'] };
    const answer = await ask(PUT, 'PUT', '', ...edits({ add: { theme } }));
    expect(answer.status).toBe(200);
    const saved = (await answer.json()) as SavedTaxonomy;
    expect(saved).toMatchObject({ changed: true, job: { kind: 'edited', version: saved.version } });
    expect(savedTaxonomyAnswer.parse(saved)).toEqual(saved);
    await vi.waitFor(async () => expect(await head()).toMatchObject({ inForce: true, origin: 'edited' }), {
      timeout: 15_000,
    });
    const { rows } = await db.pool.query(`SELECT count(*) AS papers FROM tag WHERE theme_id = 'graphs'`);
    expect(rows).toEqual([{ papers: 1 }]);
    expect(await readCorpus(db)).toMatchObject(await countedRolls(db));
    const job: unknown = await (await ask(GET_JOB, 'GET')).json();
    expect(job).toMatchObject({ job: { state: 'done', changed: 1 } });
    expect(taxonomyJobAnswer.parse(job)).toEqual(job);
  });

  it('refuse to overwrite what somebody else saved', async () => {
    const stale = await ask(PUT, 'PUT', '', (await head()).yaml, { 'if-match': '"another"' });
    expect(stale.status).toBe(412);
    const { yaml, etag } = await head();
    const same = (await (await ask(PUT, 'PUT', '', yaml, { 'if-match': etag })).json()) as SavedTaxonomy;
    expect(same).toMatchObject({ changed: false, job: null });
  });

  it('name every line that is wrong, and take nothing', async () => {
    const { yaml, version } = await head();
    const answer = await ask(PUT, 'PUT', '', yaml.replace('[transformer]', '["(a", "b)"]'));
    expect(answer.status).toBe(400);
    const problem = (await answer.json()) as { errors: { line: number; message: string }[]; detail: string };
    expect(problem.errors).toHaveLength(2);
    expect(problem.detail).toContain(`line ${problem.errors[0]?.line}: `);
    expect((await head()).version).toBe(version);
    expect((await ask(PUT, 'PUT', '', `# ${'x'.repeat(3_000_000)}`)).status).toBe(413);
    expect((await ask(PUT, 'PUT', '', ...edits({ drop: 'all' }))).status).toBe(400);
  });

  it('are closed to a foreign page', async () => {
    const foreign = { origin: 'http://elsewhere.example' };
    expect((await ask(PUT, 'PUT', '', 'x', foreign)).status).toBe(403);
    expect((await ask(REVERT, 'POST', '', '{}', foreign)).status).toBe(403);
    expect((await ask(DELETE_JOB, 'DELETE', '', null, foreign)).status).toBe(403);
  });

  it('tell the history, what lies between two versions, and go back to one', async () => {
    const { versions } = (await (await ask(GET_VERSIONS, 'GET')).json()) as TaxonomyVersions;
    expect(versions[0]).toMatchObject({ origin: 'edited', state: 'done', themes: 5 });
    const first = await db.pool.query<{ version: string }>(
      'SELECT version FROM taxonomy_version WHERE version <> $1',
      [versions[0]?.version],
    );
    const from = first.rows[0]?.version ?? '';
    const diff = await ask(GET_DIFF, 'GET', `?from=${from}&to=${versions[0]?.version}`);
    expect(await diff.json()).toMatchObject({ added: [{ id: 'graphs' }], groups: { added: ['Data'] } });
    const back = await ask(REVERT, 'POST', '', JSON.stringify({ version: from }));
    expect(((await back.json()) as SavedTaxonomy).version).toBe(from);
    await vi.waitFor(async () => expect(await head()).toMatchObject({ version: from, inForce: true }), {
      timeout: 15_000,
    });
    expect((await ask(REVERT, 'POST', '', JSON.stringify({ version: 'never' }))).status).toBe(400);
  });

  it('offer the taxonomy that comes with the program where it is newer than what was edited', async () => {
    expect(await (await ask(GET_FILE, 'GET')).json()).toMatchObject({
      newer: true,
      diff: { groups: { removed: ['All'] } },
    });
  });

  it('suggest what the papers of a theme say beside its patterns', async () => {
    const titles = [
      'Sparse kernels of diffusion models',
      'Diffusion models by a sparse kernel',
      'Ship kernels',
    ];
    await ingestText(db, 'suggestions', standInDump(...titles.map((title) => ({ title }))));
    const answer = await ask(GET_SUGGESTIONS, 'GET', '?theme=diffusion&limit=5');
    const suggestions = (await answer.json()) as TaxonomySuggestions;
    expect(suggestions).toMatchObject({ theme: 'diffusion', papers: 2, version: (await head()).version });
    expect(suggestions.others).toBeGreaterThan(0);
    expect(suggestions.suggestions).toMatchObject([{ phrase: 'sparse kernel', inTheme: 2, inOthers: 0 }]);
    expect(suggestions.suggestions[0]?.examples).toHaveLength(2);
    expect((await ask(GET_SUGGESTIONS, 'GET', '?theme=none')).status).toBe(400);
    expect((await ask(GET_SUGGESTIONS, 'GET', '?theme=diffusion&limit=0')).status).toBe(400);
  });
});
