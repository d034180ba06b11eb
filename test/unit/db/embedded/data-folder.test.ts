import { cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder, readMarker } from '@/lib/db/embedded/data-folder';

describe('a data folder', () => {
  let base: string;
  beforeEach(async () => {
    base = await mkdtemp(join(tmpdir(), 'tideline-folder-'));
  });
  afterEach(() => rm(base, { recursive: true, force: true }));

  it('is made where it is missing and says where its cluster lies', async () => {
    const folder = join(base, 'new', '.data');
    const made = await openDataFolder(folder, null);
    expect(made.cluster).toBe(join(folder, 'postgres'));
    expect(made.password).toMatch(/^[0-9a-f]{48}$/);
    expect(await readMarker(folder)).toEqual(made);
  });

  it('keeps its password from other users', async () => {
    await openDataFolder(base, null);
    expect((await stat(join(base, 'tideline.json'))).mode & 0o777).toBe(0o600);
  });

  it('stays what it was the second time', async () => {
    const first = await openDataFolder(base, null);
    expect(await openDataFolder(base, null)).toEqual(first);
  });

  it('means its own cluster where it was copied, not the one that it was copied from', async () => {
    const [first, copy] = [join(base, 'first'), join(base, 'copy')];
    const { password } = await openDataFolder(first, null);
    await mkdir(join(first, 'postgres'));
    await writeFile(join(first, 'postgres', 'PG_VERSION'), '18');
    await cp(first, copy, { recursive: true });
    expect(await openDataFolder(copy, null)).toEqual({ cluster: join(copy, 'postgres'), password });
    expect((await readMarker(first))?.cluster).toBe(join(first, 'postgres'));
  });

  it('is refused when it holds files of others, and these stay as they are', async () => {
    await writeFile(join(base, 'thesis.tex'), '');
    await expect(openDataFolder(base, null)).rejects.toThrow(/holds files that are not Tideline's/);
    expect(await readdir(base)).toEqual(['thesis.tex']);
  });

  it('is refused when it is a file', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(openDataFolder(join(base, 'file'), null)).rejects.toThrow(/cannot be used/);
  });

  it('is refused when its marker is damaged', async () => {
    await writeFile(join(base, 'tideline.json'), '{');
    await expect(openDataFolder(base, null)).rejects.toThrow(/is damaged/);
  });
});
