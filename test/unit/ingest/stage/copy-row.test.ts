import { describe, expect, it } from 'vitest';
import { copyRow } from '@/lib/ingest/stage/copy-row';

describe('copyRow', () => {
  it('separates by tabs and ends with a newline', () => {
    expect(copyRow(['a', 1, true, false, null])).toBe('a\t1\tt\tf\t\\N\n');
  });

  it('escapes what would end a value or a row', () => {
    expect(copyRow(['a\tb\nc\rd\\e'])).toBe('a\\tb\\nc\\rd\\\\e\n');
  });

  it('tells the text \\N from null', () => {
    expect(copyRow(['\\N', ''])).toBe('\\\\N\t\n');
  });

  it('writes arrays of numbers bare and of texts quoted', () => {
    expect(copyRow([[1, 2], ['a,b', 'NULL', ''], []])).toBe('{1,2}\t{"a,b","NULL",""}\t{}\n');
  });

  it('escapes an element first for the array, then for the row', () => {
    // In the array \ is \\ and " is \"; in the row each \ is doubled again.
    expect(copyRow([['"\\']])).toBe('{"\\\\"\\\\\\\\"}\n');
  });
});
