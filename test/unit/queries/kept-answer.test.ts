import { describe, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { keptAnswer } from '@/lib/queries/kept-answer';

const kept = new Map<string, unknown>();
const inState = (state?: string) => ({ kept, state }) as Database;

describe('keptAnswer', () => {
  it('asks a question once while the corpus stays as it is, even where two ask at the same time', async () => {
    const ask = vi.fn(async () => ['a']);
    const both = [1, 2].map(() => keptAnswer(inState('one'), 'letters', 'limit 1', ask));
    expect(await Promise.all(both)).toEqual([['a'], ['a']]);
    await keptAnswer(inState('one'), 'letters', 'limit 1', ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks anew of another state, with other parameters, and where no state is named', async () => {
    const ask = vi.fn(async () => 1);
    await keptAnswer(inState('two'), 'count', '', ask);
    await keptAnswer(inState('two'), 'count', 'graph', ask);
    await keptAnswer(inState('three'), 'count', '', ask);
    await keptAnswer(inState(), 'count', '', ask);
    await keptAnswer(inState(), 'count', '', ask);
    expect(ask).toHaveBeenCalledTimes(5);
  });

  it('keeps no failure', async () => {
    const ask = vi.fn<() => Promise<number>>().mockRejectedValueOnce(new Error('away')).mockResolvedValue(2);
    await expect(keptAnswer(inState('four'), 'count', '', ask)).rejects.toThrow('away');
    expect(await keptAnswer(inState('four'), 'count', '', ask)).toBe(2);
  });

  it('forgets what was not asked for longest beyond two million values, and keeps nothing huge', async () => {
    const ask = vi.fn(async (values: number) => Array<number>(values).fill(0));
    const of = (name: string, values: number) => keptAnswer(inState('five'), name, '', () => ask(values));
    for (const name of ['a', 'b', 'c', 'd', 'e']) await of(name, 390_000);
    await of('a', 390_000);
    expect(ask).toHaveBeenCalledTimes(5);
    await of('f', 390_000);
    await of('a', 390_000);
    expect(ask).toHaveBeenCalledTimes(6);
    await of('b', 390_000);
    expect(ask).toHaveBeenCalledTimes(7);
    await of('huge', 400_001);
    await of('huge', 400_001);
    expect(ask).toHaveBeenCalledTimes(9);
  });

  it('weighs questions, words in lists and what maps are keyed by', async () => {
    const long = 'x'.repeat(8 * 390_000);
    const asks = vi.fn(async (answer: unknown) => answer);
    const of = (state: string, question: string, answer: unknown) =>
      keptAnswer(inState(state), 'words', question, () => asks(answer));
    for (const sign of 'abcdefa') await of('six', `${sign}${long}`, null);
    expect(asks).toHaveBeenCalledTimes(7);
    const huge = [[1, long, long], new Map([[`${long}${long}`, 1]])];
    for (const answer of [...huge, ...huge]) await of('seven', String(huge.indexOf(answer)), answer);
    expect(asks).toHaveBeenCalledTimes(11);
  });
});
