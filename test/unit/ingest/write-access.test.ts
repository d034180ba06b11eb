import { describe, expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';
import { requireWriteAccess } from '@/lib/ingest/write-access';

const LOCAL = { host: '127.0.0.1', ingestToken: undefined };
const TOKEN = { host: '0.0.0.0', ingestToken: 'correct horse'.replace(' ', '-') };

function outcome(headers: Record<string, string>, env: Parameters<typeof requireWriteAccess>[1]): string {
  try {
    requireWriteAccess(new Headers(headers), env);
    return 'open';
  } catch (error) {
    if (error instanceof TidelineError) return error.code;
    throw error;
  }
}

const host = 'localhost:3000';

describe('requireWriteAccess without a token', () => {
  it.each([
    ['a program of this machine', { host }],
    ['127.0.0.1', { host: '127.0.0.1:3000' }],
    ['another address of 127.0.0.0/8', { host: '127.8.9.10' }],
    ['the loopback address of IPv6', { host: '[::1]:3000' }],
    ['a host in capitals', { host: 'LOCALHOST:3000' }],
    ['a page of this server', { host, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }],
    ['an address typed by the user', { host, 'sec-fetch-site': 'none' }],
    ['what Next adds by itself', { host, 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': host }],
    ['an IPv4 address written as IPv6', { host, 'x-forwarded-for': '::ffff:127.0.0.1' }],
    ['IPv6 forwarded by Next', { host, 'x-forwarded-for': '::1', 'x-forwarded-proto': 'http' }],
  ])('is open to %s', (_, headers) => {
    expect(outcome(headers, LOCAL)).toBe('open');
  });

  it.each([
    ['a request without a host', {}],
    ['a name that leads here by DNS', { host: 'evil.example:3000' }],
    ['a name that begins like this machine', { host: 'localhost.evil.example' }],
    ['a name that begins like an address', { host: '127.0.0.1.evil.example' }],
    ['an address of the network', { host: '192.168.1.5:3000' }],
    ['all addresses', { host: '0.0.0.0:3000' }],
    ['a foreign page', { host, origin: 'https://evil.example' }],
    ['a page of another port of this machine', { host, origin: 'http://localhost:8080' }],
    ['a page of this machine under another name', { host, origin: 'http://127.0.0.1:3000' }],
    ['a page over TLS, which only a proxy can have served', { host, origin: 'https://localhost:3000' }],
    ['a page without an origin', { host, origin: 'null' }],
    ['a request between sites', { host, 'sec-fetch-site': 'cross-site' }],
    ['a proxy that says Forwarded', { host, forwarded: 'for=127.0.0.1' }],
    ['a proxy that says Via', { host, via: '1.1 proxy' }],
    ['a proxy that says X-Real-IP', { host, 'x-real-ip': '127.0.0.1' }],
    ['a foreign address behind a proxy', { host, 'x-forwarded-for': '203.0.113.7' }],
    ['two addresses, even of this machine', { host, 'x-forwarded-for': '127.0.0.1, 127.0.0.1' }],
    ['an empty address', { host, 'x-forwarded-for': '' }],
    ['a proxy under another name', { host, 'x-forwarded-host': 'papers.example' }],
    ['a proxy on another port', { host, 'x-forwarded-host': 'localhost:443' }],
  ])('is closed to %s', (_, headers) => {
    expect(outcome(headers, LOCAL)).toBe('forbidden');
  });

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])('is on where HOST is %s', (listening) => {
    expect(outcome({ host }, { host: listening, ingestToken: undefined })).toBe('open');
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'tideline.example'])('is off where HOST is %s', (listening) => {
    expect(outcome({ host }, { host: listening, ingestToken: undefined })).toBe('forbidden');
  });
});

describe('requireWriteAccess with a token', () => {
  const authorization = `Bearer ${TOKEN.ingestToken}`;

  it('is open to whoever brings it, through any proxy', () => {
    expect(outcome({ host: 'papers.example', authorization, via: '1.1 proxy' }, TOKEN)).toBe('open');
  });

  it('reads the scheme in any case', () => {
    expect(outcome({ authorization: authorization.replace('Bearer', 'bearer') }, TOKEN)).toBe('open');
  });

  it.each([
    ['nothing', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['another token', { authorization: 'Bearer correct-donkey' }],
    ['the token and more', { authorization: `${authorization}s` }],
    ['the beginning of the token', { authorization: authorization.slice(0, -1) }],
    ['the token as a password', { authorization: `Basic ${TOKEN.ingestToken}` }],
    ['the bare token', { authorization: TOKEN.ingestToken }],
  ])('is closed to %s, also from this machine', (_, headers) => {
    expect(outcome({ host, ...headers }, { ...TOKEN, host: '127.0.0.1' })).toBe('unauthorised');
  });
});
