import { describe, expect, it } from 'vitest';
import { curlExample } from '@/lib/exports/examples/curl-example';
import { JSON_ALONE, TABLE } from './a-question';

describe('curlExample', () => {
  it('asks for CSV where the answer is a table, and fails where the server refuses', () => {
    expect(curlExample(TABLE)).toBe(
      "curl --fail-with-body --silent --show-error 'http://localhost:3000/api/trends?bucket=year&format=csv'",
    );
    expect(curlExample(JSON_ALONE)).toContain("'http://localhost:3000/api/corpus?bucket=year'");
  });
});
