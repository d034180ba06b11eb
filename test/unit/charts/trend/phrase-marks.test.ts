import { describe, expect, it } from 'vitest';
import { phraseMarks } from '@/lib/charts/trend/phrase-marks';

describe('phraseMarks', () => {
  it('takes colours that no theme of the chart has, in order', () => {
    expect(phraseMarks(['1.1.a', '3.2.b'], 3)).toEqual(['2.4.a', '4.3.a', '5.4.a']);
  });

  it('takes colours again where all are taken', () => {
    const all = Array.from({ length: 12 }, (_, at) => `${at + 1}.1.a`);
    expect(phraseMarks([...all, '1.2.a'], 1)).toEqual(['2.4.a']);
  });
});
