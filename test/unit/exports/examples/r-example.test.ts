import { describe, expect, it } from 'vitest';
import { rExample } from '@/lib/exports/examples/r-example';
import { JSON_ALONE, TABLE } from './a-question';

describe('rExample', () => {
  it('reads a table into a data frame with its days as days, and anything else as lines', () => {
    expect(rExample(TABLE)).toContain(
      "trends <- read.csv('http://localhost:3000/api/trends?bucket=year&format=csv', check.names = FALSE)",
    );
    expect(rExample(TABLE)).toContain('trends$bucket <- as.Date(trends$bucket)');
    expect(rExample(JSON_ALONE)).toContain(
      "corpus <- readLines('http://localhost:3000/api/corpus?bucket=year', warn = FALSE)",
    );
  });
});
