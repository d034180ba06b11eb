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

  it('keeps the last eight things of an answer', () => {
    const work = vi.fn(() => ({}));
    const answer = {};
    const of = (link: number) => onceForAnswer(answer, `network ${link}`, work);
    for (let link = 0; link < 8; link++) of(link);
    of(0);
    expect(work).toHaveBeenCalledTimes(8);
    of(8);
    of(0);
    expect(work).toHaveBeenCalledTimes(9);
    of(1);
    expect(work).toHaveBeenCalledTimes(10);
  });
});
