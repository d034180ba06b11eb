import { describe, expect, it } from 'vitest';
import { readEnv } from '@/lib/env';
import { TidelineError } from '@/lib/errors';

function refusal(source: Record<string, string>): string {
  try {
    readEnv(source as unknown as NodeJS.ProcessEnv);
  } catch (error) {
    if (error instanceof TidelineError) return `${error.code}: ${error.message}`;
  }
  return 'accepted';
}

const accepted = (source: Record<string, string>) => readEnv(source as unknown as NodeJS.ProcessEnv);

describe('the settings', () => {
  it('have defaults for a laptop: loopback, port 3000, the seeds, the embedded database, 2 GiB uploads', () => {
    const env = accepted({});
    expect(env).toMatchObject({
      databaseUrl: undefined,
      host: '127.0.0.1',
      port: 3000,
      seeds: true,
      ingestToken: undefined,
      maxUploadBytes: 2_147_483_648,
    });
    expect(accepted({ PUBLIC_URL: 'https://papers.example.org/' }).publicUrl).toBe(
      'https://papers.example.org',
    );
    expect(env.dataDir.endsWith('.data')).toBe(true);
  });

  it('count an empty variable as unset', () => {
    expect(accepted({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
  });

  it.each([
    [{ PORT: '70000' }, 'bad-environment: PORT must be a whole number from 0 to 65535 (it is "70000").'],
    [{ PORT: 'http' }, 'bad-environment: PORT must be a whole number from 0 to 65535 (it is "http").'],
    [
      { PUBLIC_URL: 'papers' },
      'bad-environment: PUBLIC_URL must be the address of the site, as https://papers.example.org (it is "papers").',
    ],
    [{ SEEDS: 'no' }, 'bad-environment: SEEDS must be on or off (it is "no").'],
    [
      { MAX_UPLOAD_BYTES: '2GB' },
      'bad-environment: MAX_UPLOAD_BYTES must be a whole number of bytes (it is "2GB").',
    ],
  ])('name a value that is not accepted: %o', (source, message) => {
    expect(refusal(source)).toBe(message);
  });

  it('never repeat a secret', () => {
    expect(refusal({ INGEST_TOKEN: 'short' })).toBe(
      'bad-environment: INGEST_TOKEN must be at least 8 characters.',
    );
    expect(refusal({ DATABASE_URL: 'mysql://root:secret@db' })).toBe(
      'bad-environment: DATABASE_URL must be a URL that starts with postgresql://.',
    );
  });

  it.each(['postgresql://u:secret@host:99999/db', 'postgresql://u:sec#ret@host:5432/db'])(
    'refuses an address that the driver could not read, without repeating it: %s',
    (url) => {
      expect(refusal({ DATABASE_URL: url })).toContain('DATABASE_URL must be a URL as postgresql://user');
      expect(refusal({ DATABASE_URL: url })).not.toContain('ret@');
    },
  );

  it.each([
    'postgresql://u:p%23@host/db',
    'postgres://host',
    'postgresql:///db?host=/var/run/postgresql',
    'postgresql://u:p@/db?host=/var/run/postgresql',
  ])('takes the database %s', (url) => {
    expect(accepted({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });
});
