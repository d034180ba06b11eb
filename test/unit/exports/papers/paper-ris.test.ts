import { describe, expect, it } from 'vitest';
import { paperRis } from '@/lib/exports/papers/paper-ris';
import { A_PAPER } from './a-paper';

describe('a paper as RIS', () => {
  it('has a line a tag, names turned about, and ends', () => {
    expect(paperRis.write(A_PAPER).split('\r\n')).toEqual([
      'TY  - JOUR',
      'TI  - Attention & &lt;i>all&lt;/i>',
      'AU  - Vaswani, Ashish',
      'AU  - Shazeer, Noam',
      'T2  - NeurIPS',
      'PY  - 2017',
      'DA  - 2017/06/12/',
      'DO  - 10.1000/x',
      'UR  - https://example.org/a',
      'AN  - arXiv:1706.03762',
      'AD  - Google',
      'KW  - attention',
      'AB  - We need it.',
      'U1  - authors: 8',
      'U2  - categories: cs.CL; cs.LG;',
      'ID  - 0a1b2c3d4e5f6071',
      'ER  - ',
      '',
      '',
    ]);
  });
});
