import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Effects } from '../../effects';

/** What runs the examples of the API page, by language; null where this machine has none. */
export interface ExampleTools {
  curl: string | null;
  /** One that has pandas. */
  python: string | null;
  r: string | null;
}

const PACKAGES = { curl: 'curl', python: 'python3-pandas', r: 'r-base-core' } as const;

/** The tools that are there. */
export function exampleTools(): ExampleTools {
  return {
    curl: works('curl', ['--version']) ? 'curl' : null,
    python:
      ['python3', '/usr/bin/python3', 'python'].find((name) => works(name, ['-c', 'import pandas'])) ?? null,
    r: works('Rscript', ['--version']) ? 'Rscript' : null,
  };
}

/**
 * Gets what is missing, by apt as root on Debian.
 * @returns a line for each language whose examples cannot be run here, saying what to install
 */
export function fetchExampleTools({ log }: Effects): string[] {
  const wanted = missing();
  if (wanted.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log(`Fetching ${wanted.map((tool) => PACKAGES[tool]).join(', ')} to run the examples of the API page …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...wanted.map((tool) => PACKAGES[tool]),
    ]);
  }
  return missing().map(
    (tool) => `The examples in ${tool} were not run: install ${PACKAGES[tool]} or its like.`,
  );
}

function missing(): (keyof ExampleTools)[] {
  const tools = exampleTools();
  return (['curl', 'python', 'r'] as const).filter((tool) => tools[tool] === null);
}

function run(file: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(file, args, { stdio: ['ignore', 'ignore', 2], env });
}

function works(file: string, args: string[]): boolean {
  return spawnSync(file, args, { stdio: 'ignore' }).status === 0;
}
