import { describe, expect, it } from 'vitest';
import { phraseName } from '@/lib/charts/trend/phrase-name';

describe('phraseName', () => {
  it('puts a word or a phrase in quotation marks and leaves a query as it was written', () => {
    expect(phraseName('mamba')).toBe('“mamba”');
    expect(phraseName('"test-time training"')).toBe('“test-time training”');
    expect(phraseName('graph pooling')).toBe('graph pooling');
    expect(phraseName('mamba OR "state space"')).toBe('mamba OR "state space"');
  });
});
