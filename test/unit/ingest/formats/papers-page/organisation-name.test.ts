import { describe, expect, it } from 'vitest';
import { organisationName } from '../../../../../lib/ingest/formats/papers-page/organisation-name';

describe('organisationName', () => {
  it.each([
    ['ReactiveAI Reactive AI', 'Reactive AI'],
    ['NexaAI Nexa AI', 'Nexa AI'],
    ['nvidia NVIDIA', 'NVIDIA'],
    ['umass University of Massachusetts Amherst', 'University of Massachusetts Amherst'],
    ['TencentARC ARC Lab, Tencent PCG', 'ARC Lab, Tencent PCG'],
    ['occ-ai OCC', 'OCC'],
    [
      'HKUST Hong Kong University of Science and Technology',
      'Hong Kong University of Science and Technology',
    ],
    ['CarnegieMellonU Carnegie Mellon University', 'Carnegie Mellon University'],
  ])('takes the slug off %s', (text, name) => {
    expect(organisationName(text)).toBe(name);
  });

  it.each([
    'Google',
    'Carnegie Mellon University',
    'Tsinghua University',
    'Kandinsky Lab',
    'NVIDIA Research',
  ])('leaves %s whole', (text) => {
    expect(organisationName(text)).toBe(text);
  });
});
