import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { setPageHeaders } from '@/lib/cli/web/page-headers.mjs';

function headersOf(url: string, sent: Record<string, string> = {}) {
  const request = { url, headers: { ...sent } } as unknown as IncomingMessage;
  const set = new Map<string, string>();
  const response = { setHeader: (name: string, value: string) => set.set(name, value) };
  setPageHeaders(request, response as unknown as ServerResponse);
  return { set, given: request.headers['content-security-policy'] };
}

describe('the headers of a page', () => {
  it('let run the scripts of this very answer, and nothing be framed', () => {
    const { set, given } = headersOf('/trends?themes=a');
    const written = set.get('Content-Security-Policy') ?? '';
    expect(given).toBe(written);
    expect(written).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/);
    expect(written).toContain("frame-ancestors 'none'");
    expect(written).not.toContain('unsafe-eval');
    expect(written.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
    expect(headersOf('/trends').given).not.toBe(headersOf('/trends').given);
  });

  it('take nothing from the reader', () => {
    const sent = { 'content-security-policy': "script-src 'nonce-mine'" };
    expect(headersOf('/', sent).given).not.toContain('nonce-mine');
    expect(headersOf('/api/trends', sent).given).toBeUndefined();
  });

  it.each([
    '/api/trends',
    '/embed/trends?x',
    '/feed.xml',
    '/metrics',
    '/digest/preview',
    '/_next/static/a.js',
  ])('are not for what has its own: %s', (url) => expect(headersOf(url).set.size).toBe(0));
});
