import { describe, expect, it } from 'vitest';
import { digestText } from '@/lib/exports/digest/digest-text';
import { A_DIGEST, FOOT } from './a-digest';

describe('a digest as plain text', () => {
  const text = digestText(A_DIGEST, 'https://papers.example.org', FOOT);
  it('has no line longer than 78 characters but addresses', () => {
    expect(text.split('\n').filter((line) => line.length > 78 && !line.includes('https://'))).toEqual([]);
  });
  it('says what the HTML says', () => {
    expect(text).toContain(
      '* States <script>alert(1)</script> & more\n  Dec 2025 (inferred) · A, B, C and others\n',
    );
    expect(text).toContain('  https://papers.example.org/papers/0123456789abcdef\n');
    expect(text).toContain('\n-- \nWhy it came.\nUnsubscribe: https://x.org/l?a=1&b=2\n');
  });
});
