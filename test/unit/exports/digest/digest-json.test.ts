import { describe, expect, it } from 'vitest';
import { digestJson } from '@/lib/exports/digest/digest-json';
import { A_DIGEST } from './a-digest';

describe('a digest as a webhook gets it', () => {
  it('is all of it, with a title and addresses', () => {
    const told = JSON.parse(digestJson(A_DIGEST, 'https://x.org')) as typeof A_DIGEST & { title: string };
    expect(told).toMatchObject({ type: 'tideline.digest', moved: A_DIGEST.moved, corpus: A_DIGEST.corpus });
    expect(told.came.listed[1]).toEqual({
      ...A_DIGEST.came.listed[1],
      url: 'https://x.org/papers/fedcba9876543210',
    });
  });
});
