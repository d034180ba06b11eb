import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldFolder } from '@/lib/ingest/source/held-folder';

describe('a folder that holds an upload', () => {
  it('is named after its process, stands until it is released, and is then gone', async () => {
    const before = process.listenerCount('exit');
    const { path, release } = await heldFolder();
    expect(path).toContain(`tideline-dump-${process.pid}-`);
    expect(existsSync(path)).toBe(true);
    expect(process.listenerCount('exit')).toBe(before + 1);
    await release();
    expect(existsSync(path)).toBe(false);
    expect(process.listenerCount('exit')).toBe(before);
  });
});
