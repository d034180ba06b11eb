import { describe, expect, it } from 'vitest';
import { neutraliseFormula } from '@/lib/exports/neutralise-formula';

describe('neutraliseFormula', () => {
  it.each(['=1', '+1', '-1', '@a', '\tx', '\rx'])('puts an apostrophe before %j', (text) => {
    expect(neutraliseFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', ' =1', '1-2', "'=1", '– dash'])('leaves %j as it is', (text) => {
    expect(neutraliseFormula(text)).toBe(text);
  });
});
