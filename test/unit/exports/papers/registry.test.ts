import { describe, expect, it } from 'vitest';
import { PAPER_FORMATS } from '@/lib/exports/papers/registry';
import { FORMAT_NAMES } from '@/lib/model/format';

describe('the formats of papers', () => {
  it('are each read back by the reader of the same name', () => {
    const names = PAPER_FORMATS.map(({ name }) => name);
    expect(names).toEqual(['bibtex', 'ris', 'jsonl']);
    expect(names.filter((name) => !(FORMAT_NAMES as readonly string[]).includes(name))).toEqual([]);
  });
});
