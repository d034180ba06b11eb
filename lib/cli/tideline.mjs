// Entry of every npm script. Plain JavaScript without dependencies: it runs before anything is
// installed, installs what the lock file names and is missing, then hands over to TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const say = (line) => process.stderr.write(`${line}\n`);

function fail(line) {
  say(line);
  process.exit(2);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Tideline needs Node.js 20.19 or later; this is ${process.versions.node}.`);
}

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** npm writes its own lock file into node_modules once everything is in place. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'));
  const present = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (present === null) return false;
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === '' || entry.optional || present.packages[path]?.version === entry.version,
  );
}

function npm(args, what) {
  const script = process.env.npm_execpath;
  const [file, prefix] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const result = spawnSync(file, [...prefix, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: file === 'npm' && process.platform === 'win32',
    env: { ...process.env, npm_config_production: undefined, NODE_ENV: undefined },
  });
  if (result.status !== 0) fail(`${what} failed; see the lines above.`);
}

function install() {
  say('Installing what is missing (about 1 GB in node_modules; a minute or two the first time) …');
  npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], 'The installation');
}

function generateClient() {
  const client = join(root, 'lib', 'db', 'generated', 'client.ts');
  const schema = join(root, 'prisma', 'schema.prisma');
  if (existsSync(client) && statSync(client).mtimeMs >= statSync(schema).mtimeMs) return;
  const result = spawnSync(process.execPath, [join(root, 'prisma', 'generate.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) fail('The database client could not be generated; see the lines above.');
}

/** Tagging nothing builds the tagger and keeps it, a second's work that no later start has to do. */
function keepTagger() {
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'tag'], { cwd: root, input: '' });
}

requireNode();
process.chdir(root);
const missing = !isInstalled();
if (missing) install();
generateClient();
if (missing && isInstalled()) keepTagger();
process.exitCode = await run(process.argv.slice(2));

/** All of `tag` can be loaded by `require`, which takes half the time and memory of `import`. */
async function run([name, ...args]) {
  if (name === 'tag') {
    (await import('tsx/cjs/api')).register();
    const require = createRequire(import.meta.url);
    return require('./run-command.ts').runCommand(async () => require('./tag.ts'), args);
  }
  (await import('tsx/esm/api')).register();
  const { main } = await import('./main.ts');
  return main([name, ...args]);
}
