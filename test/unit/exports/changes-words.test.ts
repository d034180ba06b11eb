import { describe, expect, it } from 'vitest';
import { changesWords } from '@/lib/exports/changes-words';

const THEN = { version: 'a', taxonomyVersion: 't', changedAt: '2026-01-02T03:04:05.000Z' };
const NOW = { version: 'b', taxonomyVersion: 'u', changedAt: '2026-02-03T00:00:00.000Z' };

describe('what became of the corpus', () => {
  it('is told with the dumps that came, those that went and the taxonomy', () => {
    const came = ['one', 'two', 'three', 'four'].map((name) => ({ id: name, name }));
    const changes = { then: THEN, came, went: ['x'], redated: [], taxonomyChanged: true };
    expect(changesWords({ ...NOW, changes }, 'a')).toEqual([
      'Pinned to the corpus of 2 Jan 2026 (version a, taxonomy t).',
      'Since then: 4 dumps came (one, two, three and others); 1 dump went; the taxonomy changed.',
      'Now it is that of 3 Feb 2026 (version b).',
    ]);
  });
  it('is not told of a version that was never held', () => {
    expect(changesWords({ ...NOW, changes: null }, 'a')[0]).toContain('never held version a');
  });
});
