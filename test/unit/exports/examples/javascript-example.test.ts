import { describe, expect, it } from 'vitest';
import { javascriptExample } from '@/lib/exports/examples/javascript-example';
import { TABLE, TEXT } from './a-question';

describe('javascriptExample', () => {
  it('reads JSON where it comes unasked, else text, and CSV before any other text', () => {
    expect(javascriptExample(TABLE)).toContain("fetch('http://localhost:3000/api/trends?bucket=year')");
    expect(javascriptExample(TABLE)).toContain('const trends = await response.json();');
    expect(javascriptExample(TEXT)).toContain('const metrics = await response.text();');
    const lines = javascriptExample({ ...TABLE, answer: { table: true, json: false } });
    expect(lines).toContain("fetch('http://localhost:3000/api/trends?bucket=year&format=csv')");
    expect(lines).toContain('const trends = await response.text();');
  });
});
