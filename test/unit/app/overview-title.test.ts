import { describe, expect, it } from 'vitest';
import { overviewTitle } from '../../../app/_overview/overview-title';
import type { Mover } from '../../../lib/model/answers';

const mover = (name: string, ratio: number, same: [number, number] | null, q = 0.001): Mover => ({
  ...{ theme: name, name, before: 20, after: 20 * ratio, ratio, low: ratio * 0.8, high: ratio * 1.2 },
  ...{ shrunk: ratio, p: q, q },
  sameSources: same && { ratio, low: same[0], high: same[1] },
  sameVenues: null,
});

const answers = (tells: boolean, ...movers: Mover[]) => ({
  tells,
  totals: { papers: 260, dumps: 5, to: '2025-12-02' },
  movers: {
    before: { from: '2024-01-01', to: '2024-12-31', papers: 1000 },
    after: { from: '2025-01-01', to: '2025-12-31', papers: 1000 },
    mix: null,
    movers,
  },
});

describe('overviewTitle', () => {
  it('names what rises and what recedes, within the same sources too', () => {
    const { title, lede } = overviewTitle(
      answers(
        true,
        mover('LLM agents', 2.5, [2, 3]),
        mover('Pruning', 2, [1.5, 2.5]),
        mover('Parsing', 0.5, [0.3, 0.8]),
      ),
    );
    expect(title).toBe('Rising: LLM agents and pruning; receding: parsing');
    expect(lede).toBe(
      'LLM agents went from 2.0% to 5.0% of papers in a year (×2.5; ×2.5 within the same sources).',
    );
  });

  it('names what recedes alone', () => {
    expect(overviewTitle(answers(true, mover('Surveys', 0.5, [0.3, 0.8]))).title).toBe('Receding: surveys');
  });

  it('claims nothing that a change of sources may explain', () => {
    const { title } = overviewTitle(answers(true, mover('Parsing', 2, [0.9, 3]), mover('Speech', 2, null)));
    expect(title).toBe('What 260 papers are about');
  });

  it('claims nothing unclear, and nothing where the months hold too few papers', () => {
    expect(overviewTitle(answers(true, mover('Parsing', 2, [1.5, 3], 0.2))).title).toMatch(/^What/);
    expect(overviewTitle(answers(false, mover('Parsing', 2, [1.5, 3]))).title).toMatch(/^What/);
  });

  it('names one theme where names hold an "and" of their own', () => {
    const { title } = overviewTitle(
      answers(true, mover('Audio and music', 2.5, [2, 3]), mover('Pruning', 2, [1.5, 2.5])),
    );
    expect(title).toBe('Rising: audio and music');
  });
});
