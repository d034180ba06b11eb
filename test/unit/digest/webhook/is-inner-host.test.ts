import { describe, expect, it } from 'vitest';
import { isInnerHost } from '@/lib/digest/webhook/is-inner-host';

const hostOf = (url: string): string => new URL(url).hostname;

describe('isInnerHost', () => {
  it('knows this machine and its networks, however they are written', () => {
    const inner = [
      'http://localhost:8080',
      'http://hook.localhost./',
      'http://127.1/',
      'http://0x7f000001/',
      'http://2130706433/',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://169.254.169.254/latest',
      'http://192.168.0.1',
    ];
    expect(inner.filter((url) => !isInnerHost(hostOf(url)))).toEqual([]);
  });

  it('leaves names and public addresses to the connection', () => {
    const outer = [
      'https://example.org',
      'https://localhost.example.org',
      'http://8.8.8.8',
      'http://[2606:4700::1]',
    ];
    expect(outer.filter((url) => isInnerHost(hostOf(url)))).toEqual([]);
  });
});
