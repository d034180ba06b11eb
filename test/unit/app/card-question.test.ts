import { describe, expect, it } from 'vitest';
import { cardQuestion } from '@/app/_components/card-question';

describe('what a card is asked', () => {
  it('has what charts know, and nothing else that was pasted', () => {
    const page = new URL(
      'http://localhost/co-occurrence?utm=x&view=network&link=0.2&utm=y&at=2023-01-01&asof=v1',
    );
    expect(cardQuestion(page).search).toBe('?view=network&link=0.2&asof=v1');
    expect(page.search).toContain('utm=y');
  });
});
