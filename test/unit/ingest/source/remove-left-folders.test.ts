import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
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

  async function endedPid(): Promise<number | undefined> {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    return dead.pid;
  }

  /** A folder with a file in it, each last written so many hours ago. */
  async function upload(name: string, folderHours: number, fileHours: number): Promise<void> {
    const path = join(folder, name);
    await mkdir(path);
    await writeFile(join(path, 'source'), 'x');
    const ago = (hours: number): Date => new Date(Date.now() - hours * 3_600_000);
    await utimes(join(path, 'source'), ago(fileHours), ago(fileHours));
    await utimes(path, ago(folderHours), ago(folderHours));
  }

  it('go, those of a living process and all else stay', async () => {
    const dead = await endedPid();
    const names = {
      dead: `tideline-dump-${dead}-aaaaaa`,
      living: `tideline-dump-${process.ppid}-aaaaaa`,
      unnamed: 'tideline-dump-aaaaaa',
      other: `tideline-bench-${dead}-aaaaaa`,
    };
    for (const name of Object.values(names)) await upload(name, 25, 25);
    await removeLeftFolders(new Date(), folder);
    expect((await readdir(folder)).sort()).toEqual([names.other, names.living].sort());
  });

  it('stay for a day, since their process may be one of another container', async () => {
    const dead = await endedPid();
    const names = {
      written: `tideline-dump-${dead}-aaaaaa`,
      made: `tideline-dump-${dead}-bbbbbb`,
      ours: `tideline-dump-${process.pid}-cccccc`,
    };
    await upload(names.written, 25, 1);
    await upload(names.made, 1, 25);
    await upload(names.ours, 1, 1);
    await removeLeftFolders(new Date(), folder);
    expect((await readdir(folder)).sort()).toEqual(Object.values(names).sort());
  });

  it('are none where the folder does not exist', async () => {
    await expect(removeLeftFolders(new Date(), join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});
