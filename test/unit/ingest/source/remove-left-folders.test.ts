import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftFolders } from '@/lib/ingest/source/remove-left-folders';

describe('uploads left by processes that were ended', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tideline-left-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('go, those of a living process and all else stay', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    const names = {
      dead: `tideline-dump-${dead.pid}-aaaaaa`,
      living: `tideline-dump-${process.ppid}-aaaaaa`,
      unnamed: 'tideline-dump-aaaaaa',
      other: `tideline-bench-${dead.pid}-aaaaaa`,
    };
    for (const name of Object.values(names)) await mkdir(join(folder, name, 'within'), { recursive: true });
    await removeLeftFolders(folder);
    expect((await readdir(folder)).sort()).toEqual([names.other, names.living].sort());
  });

  it('are none where the folder does not exist', async () => {
    await expect(removeLeftFolders(join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});
