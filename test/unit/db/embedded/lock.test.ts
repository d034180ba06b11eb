import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withStartLock } from '@/lib/db/embedded/lock';

describe('the start lock', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tideline-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('lets one at a time in', async () => {
    const steps: string[] = [];
    const work = (name: string) =>
      withStartLock(folder, async () => {
        steps.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 10));
        steps.push(`${name} out`);
      });
    await Promise.all([work('a'), work('b')]);
    expect(steps.map((step) => step.slice(2))).toEqual(['in', 'out', 'in', 'out']);
  });

  it('is taken over from a holder that is dead', async () => {
    await writeFile(join(folder, 'starting.lock'), '4194399');
    expect(await withStartLock(folder, async () => 'in')).toBe('in');
  });

  it('is given back when the work fails', async () => {
    await expect(withStartLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(join(folder, 'starting.lock'))).toBe(false);
  });
});
