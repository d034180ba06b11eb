import { describe, expect, it } from 'vitest';
import { pythonExample } from '@/lib/exports/examples/python-example';
import { JSON_ALONE, TABLE, TEXT } from './a-question';

describe('pythonExample', () => {
  it('reads a table into a data frame with its days as days', () => {
    expect(pythonExample(TABLE)).toContain(
      "trends = pd.read_csv('http://localhost:3000/api/trends?bucket=year&format=csv')",
    );
    expect(pythonExample(TABLE)).toContain("trends['bucket'] = pd.to_datetime(trends['bucket'])");
  });

  it('reads JSON and text without a package', () => {
    expect(pythonExample(JSON_ALONE)).toContain('    corpus = json.load(answer)');
    expect(pythonExample(TEXT)).toContain('    metrics = answer.read().decode()');
    expect(pythonExample(TEXT)).not.toContain('json');
  });
});
