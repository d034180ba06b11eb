import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptTagger } from '@/lib/kept-tagger';
import { loadTagger } from '@/lib/themes/load-tagger';
import { tagPaper } from '@/lib/themes/tag-paper';
import { ONE_THEME } from './workers/one-theme';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'tideline-kept-')), 'cache', 'tagger');
const PAPER = { title: 'GANs', abstract: 'Of généraux, nets and a GAN.' };

/** Local imports of a source file, as paths from the root. */
function importsOf(path: string): string[] {
  const found = readFileSync(path, 'utf8').matchAll(/^import (?!type)[^;]*?from '((?:@\/|\.)[^']*)'/gms);
  return [...found].map(([, to = '']) =>
    to.startsWith('@/') ? `${to.slice(2)}.ts` : `${join(path, '..', to)}.ts`,
  );
}

describe('keptTagger', () => {
  it('gives a tagger that was kept, which tags as a new one does', () => {
    const file = newFile();
    const built = keptTagger(ONE_THEME, file);
    const { mtimeMs, ino } = statSync(file);
    const kept = keptTagger(ONE_THEME, file);
    expect(statSync(file)).toMatchObject({ mtimeMs, ino });
    expect(kept).toEqual(loadTagger(ONE_THEME));
    expect(tagPaper(kept, PAPER)).toEqual(tagPaper(built, PAPER));
  });

  it('builds anew where the taxonomy differs or what is kept is broken', () => {
    const file = newFile();
    keptTagger(ONE_THEME, file);
    const other = keptTagger(ONE_THEME.replace('[gan]', '[net]'), file);
    expect(tagPaper(other, PAPER)[0]?.spans.map(({ text }) => text)).toEqual(['nets']);
    writeFileSync(file, readFileSync(file).subarray(0, 500));
    expect(tagPaper(keptTagger(ONE_THEME.replace('[gan]', '[net]'), file), PAPER).length).toBe(1);
  });

  it('builds where nothing can be kept, and keeps nothing of a taxonomy that is wrong', () => {
    expect(keptTagger(ONE_THEME, join('package.json', 'tagger')).themeIds).toEqual(['gans']);
    const file = newFile();
    expect(() => keptTagger('themes: 1', file)).toThrow(/groups/);
    expect(() => statSync(file)).toThrow();
  });

  it('knows all code that a tagger is built by', () => {
    const seen = new Set(['lib/themes/load-tagger.ts']);
    for (const path of seen) for (const next of importsOf(path)) seen.add(next);
    const elsewhere = [...seen].filter((path) => !/^lib\/(themes|search)\/[^/]+$/.test(path));
    expect(elsewhere).toEqual(['lib/errors.ts', 'lib/model/theme.ts']);
  });
});
