import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT, alive, leasesOf } from '@/lib/db/embedded/leases';

/** Linux hands out no process id above 4194304. */
const NOBODY = '4194399';

describe('leases of the embedded server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tideline-leases-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('say when the last user has left', async () => {
    const leases = leasesOf(folder);
    await leases.take('one');
    expect(await leases.drop('one')).toEqual({ othersRemain: false });
  });

  it('hold the server while another living process uses it', async () => {
    const leases = leasesOf(folder);
    await leases.take(String(process.pid));
    await leases.take('cli');
    expect(await leases.drop('cli')).toEqual({ othersRemain: true });
  });

  it('of a process that was killed count for nothing', async () => {
    const leases = leasesOf(folder);
    await leases.take(NOBODY);
    await leases.take('cli');
    expect(await leases.drop('cli')).toEqual({ othersRemain: false });
  });

  it('named "kept" hold until they are dropped', () => {
    expect(alive(KEPT)).toBe(true);
    expect(alive('rubbish')).toBe(false);
  });
});
