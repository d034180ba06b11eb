import { describe, expect, it } from 'vitest';
import { closedWriting } from '@/lib/ingest/closed-writing';

const local = new Headers({ host: 'localhost:3000' });

describe('closedWriting', () => {
  it('is null where this machine itself reads', () => {
    expect(closedWriting(local, { host: '127.0.0.1', ingestToken: undefined })).toBeNull();
  });

  it('is null where a token opens writing, whoever reads', () => {
    const far = new Headers({ host: 'tideline.example' });
    expect(closedWriting(far, { host: '0.0.0.0', ingestToken: 'long-enough' })).toBeNull();
  });

  it('says why where the server listens beyond this machine', () => {
    expect(closedWriting(local, { host: '0.0.0.0', ingestToken: undefined })).toMatch(/Set INGEST_TOKEN/);
  });
});
