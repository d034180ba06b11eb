import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/lib/analytics/registry';

const root = join(import.meta.dirname, '../../..');
const sources = new Map(
  readdirSync(join(root, 'lib/analytics'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [
      file.replaceAll('\\', '/').replace(/\.ts$/, ''),
      readFileSync(join(root, 'lib/analytics', file), 'utf8'),
    ]),
);
/** Folders of the measures themselves; the calendar and the distributions only serve them. */
const MEASURING = /^(?!calendar\/|distribution\/)/;

describe('the registry of measures', () => {
  it('names files that exist, each once', () => {
    const files = MEASURES.map(({ file }) => file);
    expect(files.filter((file) => !sources.has(file))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });
  it('lists every measure whose docstring cites a source', () => {
    const listed = new Set(MEASURES.map(({ file }) => file));
    const citing = [...sources].filter(([file, text]) => MEASURING.test(file) && text.includes('* Source:'));
    expect(citing.map(([file]) => file).filter((file) => !listed.has(file))).toEqual([]);
  });
  it('cites no year that the docstring of the file does not', () => {
    for (const { file, source } of MEASURES) {
      for (const [year] of source?.matchAll(/\b(?:19|20)\d\d\b/g) ?? []) {
        const text =
          file === 'cooccurrence/significant-pairs'
            ? sources.get('growth/benjamini-hochberg')
            : sources.get(file);
        expect(text, file).toContain(year);
      }
    }
  });
  it('says of each what it answers and how, in one line', () => {
    for (const { name, says, formula } of MEASURES) {
      expect(name).not.toBe('');
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(formula).not.toContain('\n');
    }
  });
  it('has a test beside every file that computes', () => {
    const computing = [...sources]
      .filter(([, text]) => /^export (function|const)/m.test(text))
      .map(([file]) => file);
    const untested = computing.filter((file) => !existsSync(join(import.meta.dirname, `${file}.test.ts`)));
    expect(untested).toEqual([]);
  });
});
