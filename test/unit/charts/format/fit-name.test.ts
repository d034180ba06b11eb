import { describe, expect, it } from 'vitest';
import { fitName, nameWidth } from '../../../../lib/charts/format/fit-name';

describe('fitName', () => {
  it('leaves a name that fits', () => {
    expect(fitName('GANs', 100)).toBe('GANs');
  });

  it('cuts after whole words where that leaves half', () => {
    expect(fitName('Mixture of experts', nameWidth('Mixture of ex…'))).toBe('Mixture of…');
  });

  it('cuts a long first word', () => {
    expect(fitName('Retrieval-augmented generation', nameWidth('Retrieval-…'))).toBe('Retrieval-…');
  });
});
