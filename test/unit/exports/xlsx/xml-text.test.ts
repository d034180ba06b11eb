import { describe, expect, it } from 'vitest';
import { xmlText } from '@/lib/exports/xlsx/xml-text';

describe('text in a sheet', () => {
  it('is escaped, and holds nothing that XML cannot', () => {
    expect(xmlText('a < b & "c" \u0000')).toMatch(/^a &lt; b &amp; (?:"|&quot;)c(?:"|&quot;) /);
    expect(xmlText('a\u0001b')).not.toContain('\u0001');
  });
});
