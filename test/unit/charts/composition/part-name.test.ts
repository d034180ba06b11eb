import { describe, expect, it } from 'vitest';
import { partName } from '@/lib/charts/composition/part-name';

describe('partName', () => {
  it('calls papers without a venue what they are', () => {
    expect([partName('ICML'), partName(null)]).toEqual(['ICML', 'no venue stated']);
  });
});
