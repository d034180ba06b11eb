import { describe, expect, it } from 'vitest';
import { arxivMonth, normaliseArxivId, repairArxivId } from '../../../../lib/ingest/record/arxiv-id';

describe('normaliseArxivId', () => {
  it.each([
    ['2503.02130', '2503.02130'],
    ['2503.02130v3', '2503.02130'],
    ['arXiv:2503.02130v1 [cs.LG] 3 Mar 2025', '2503.02130'],
    ['0704.0001', '0704.0001'],
    ['https://arxiv.org/pdf/1706.03762v7.pdf', '1706.03762'],
    ['https://huggingface.co/papers/2410.05434', '2410.05434'],
    ['cs/0309040', 'cs/0309040'],
    ['cs.LG/0309040v2', 'cs/0309040'],
    ['http://arxiv.org/abs/hep-th/9901001', 'hep-th/9901001'],
    ['oai:arXiv.org:math.GT/0309136', 'math/0309136'],
  ])('reads %s', (stated, id) => {
    expect(normaliseArxivId(stated)).toBe(id);
  });

  it.each([
    '2503.0213',
    '1412.69801',
    '2513.01234',
    '0703.0001',
    'abs/0309040',
    '12503.02130',
    '2503.021301',
    'none',
  ])('finds no id in %s', (stated) => {
    expect(normaliseArxivId(stated)).toBeNull();
  });
});

describe('repairArxivId', () => {
  it.each([
    ['2503.0213', '2503.02130'],
    ['2503.1', '2503.10000'],
    ['704.001', '0704.0010'],
    ['arXiv:1412.69', '1412.6900'],
  ])('makes %s whole', (damaged, id) => {
    expect(repairArxivId(damaged)).toBe(id);
  });

  it.each(['2503.02130', '2513.0213', '12.5', 'cs/0309040', '2503.021301', ''])('leaves "%s"', (stated) => {
    expect(repairArxivId(stated)).toBeNull();
  });
});

describe('arxivMonth', () => {
  it('reads the month inside an id of either scheme', () => {
    expect(arxivMonth('2503.02130')).toBe('2025-03');
    expect(arxivMonth('cs/0309040')).toBe('2003-09');
    expect(arxivMonth('hep-th/9901001')).toBe('1999-01');
  });
});
