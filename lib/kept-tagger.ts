import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { loadTagger } from './themes/load-tagger';
import type { Tagger } from './themes/tagger';

/** Where the tagger built last is kept, below the root of the project. */
const KEPT = join('node_modules', '.cache', 'tideline', 'tagger');
/** All that a tagger is built of, beside the taxonomy. */
const SOURCES = [join('lib', 'themes'), join('lib', 'search')];
/** The lock file of what is installed names every package by its version and hash. */
const PACKAGES = join('node_modules', '.package-lock.json');

const KEY_LENGTH = 64;

/**
 * The tagger of the taxonomy written in `yaml`: the one that the last process kept, where it was built of this very
 * text, by this very code, packages and Node.js; else a new one, which is kept in its place. Building one takes
 * half a second, reading it a few milliseconds.
 *
 * @throws TidelineError `bad-taxonomy`; what does not build is never kept.
 */
export function keptTagger(yaml: string, file = KEPT): Tagger {
  const key = keyOf(yaml);
  const kept = key === null ? null : read(file, key);
  if (kept !== null) return kept;
  const tagger = loadTagger(yaml);
  if (key !== null) keep(file, key, tagger);
  return tagger;
}

/**
 * Of the taxonomy and of everything that decides what is built of it, so that nothing old is ever taken for new;
 * null where that cannot be read, as where another program than npm installed the packages.
 */
function keyOf(yaml: string): string | null {
  try {
    return hashOf(yaml);
  } catch {
    return null;
  }
}

function hashOf(yaml: string): string {
  const hash = createHash('sha256').update(process.version).update('\0').update(yaml);
  for (const folder of SOURCES)
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts')) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return hash.update('\0').update(readFileSync(PACKAGES)).digest('hex');
}

function read(file: string, key: string): Tagger | null {
  try {
    const bytes = readFileSync(file);
    if (bytes.toString('latin1', 0, KEY_LENGTH) !== key) return null;
    return deserialize(bytes.subarray(KEY_LENGTH)) as Tagger;
  } catch {
    // None is kept, or it was cut short: one is built.
    return null;
  }
}

function keep(file: string, key: string, tagger: Tagger): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, Buffer.concat([Buffer.from(key, 'latin1'), serialize(tagger)]));
    renameSync(beside, file);
  } catch {
    // The folder is not ours to write: the next start builds again.
  }
}
