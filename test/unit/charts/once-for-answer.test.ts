import { describe, expect, it, vi } from 'vitest';
import { onceForAnswer } from '@/lib/charts/once-for-answer';

describe('onceForAnswer', () => {
  it('works out each thing once for each answer', () => {
    const work = vi.fn(() => ({}));
    const [one, other] = [{ papers: 1 }, { papers: 1 }];
    const first = onceForAnswer(one, 'matrix', work);
    expect(onceForAnswer(one, 'matrix', work)).toBe(first);
    expect(onceForAnswer(one, 'network', work)).not.toBe(first);
    expect(onceForAnswer(other, 'matrix', work)).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(3);
  });
});
