import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '@/app/api/_operations';
import { isTried } from '@/app/api-docs/_components/is-tried';
import { exampleQuestion } from '@/app/api-docs/_components/example-questions';
import { exampleTools } from '@/lib/cli/test/example-tools';
import { exampleAnswer } from '@/lib/exports/examples/example';
import { EXAMPLES } from '@/lib/exports/examples/registry';
import { ingestSeeds } from '@/lib/ingest/dumps/seeds';
import { syncTaxonomy } from '@/lib/ingest/tagging/taxonomy-sync';
import { freshDatabase, type TestDatabase } from './database';
import { quiet } from './ingest/corpus';
import { serveRoutes, type Served } from './serve-routes';

const run = promisify(execFile);
const tools = exampleTools();

/** How each language runs files one after the other, each by itself, with a line before each. */
const RUNNERS: Record<string, { file: string | null; extension: string; args: string[] }> = {
  curl: {
    file: tools.curl === null ? null : 'sh',
    extension: 'sh',
    args: ['-ec', 'for f; do echo ">> $f"; sh -e "$f"; echo; done', 'sh'],
  },
  python: {
    file: tools.python,
    extension: 'py',
    args: ['-c', 'import runpy, sys\nfor f in sys.argv[1:]:\n    print(">>", f)\n    runpy.run_path(f)'],
  },
  r: {
    file: tools.r,
    extension: 'R',
    args: [
      '-e',
      'for (f in commandArgs(TRUE)) { cat(">>", f, "\\n"); source(f, local = new.env(), echo = FALSE) }',
    ],
  },
  javascript: {
    file: process.execPath,
    extension: 'mjs',
    args: [
      '--input-type=module',
      '-e',
      'for (const f of process.argv.slice(1)) { console.log(">>", f); await import(f); }',
      '--',
    ],
  },
};

/** What a machine without pandas or R cannot run is told by `npm test`, which gets them where it can. */
const LANGUAGES = EXAMPLES.filter(({ id }) => (RUNNERS[id]?.file ?? null) !== null);

describe('the examples of the API page, for every operation that reads', () => {
  let db: TestDatabase;
  let served: Served;
  let folder: string;
  beforeAll(async () => {
    db = await freshDatabase();
    Object.assign(globalThis, { tidelineDatabase: Promise.resolve(db) });
    await syncTaxonomy(db, quiet);
    await ingestSeeds(db, quiet);
    served = await serveRoutes();
    folder = await mkdtemp(join(tmpdir(), 'tideline-examples-'));
  });
  afterAll(async () => {
    served.close();
    Object.assign(globalThis, { tidelineDatabase: undefined });
    await db.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Every operation that the page lets a reader try out. */
  const tried = OPERATIONS.filter(isTried);

  it.each(LANGUAGES)('run in $label', async ({ id, write }) => {
    const { file, extension, args } = RUNNERS[id] ?? { file: null, extension: '', args: [] };
    const files = await Promise.all(
      tried.map(async ({ id: name, path, answers }) => {
        const answer = exampleAnswer(Object.keys(answers[200]?.content ?? {}));
        const { path: filled, query } = await exampleQuestion(db, path);
        const program = write({ home: served.home, path: filled, query: Object.entries(query), answer });
        const written = join(folder, `${name}.${extension}`);
        await writeFile(written, `${program}\n`);
        return written;
      }),
    );
    expect(files.length).toBeGreaterThanOrEqual(29);
    const { stdout } = await run(file ?? '', [...args, ...files], { maxBuffer: 64 * 1024 * 1024 });
    const said = new Map(
      stdout.split(/^>> /m).flatMap((part) => {
        const [name, ...lines] = part.split('\n');
        return name === undefined || name === '' ? [] : [[name.trim(), lines.join('\n').trim()] as const];
      }),
    );
    expect([...said.keys()]).toEqual(files);
    expect([...said].filter(([, words]) => words === '')).toEqual([]);
  });
});
