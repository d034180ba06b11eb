import { describe, expect, it } from 'vitest';
import { stemForms } from '@/lib/themes/stem-forms';

describe('stemForms', () => {
  it('gives inflections and derivations of the same stem', () => {
    expect(stemForms('adapt')).toEqual(
      expect.arrayContaining(['adapt', 'adapts', 'adapted', 'adapting', 'adapter', 'adaptation', 'adaptive']),
    );
    expect(stemForms('plan')).toEqual(expect.arrayContaining(['planned', 'planning', 'plans']));
    expect(stemForms('prune')).toEqual(expect.arrayContaining(['pruned', 'pruning', 'prunes']));
  });

  it('gives both spellings', () => {
    expect(stemForms('generalise')).toEqual(expect.arrayContaining(['generalized', 'generalising']));
  });

  it('keeps words of another stem apart', () => {
    expect(stemForms('plan')).not.toContain('plane');
    expect(stemForms('prune')).not.toContain('pruner');
  });
});
