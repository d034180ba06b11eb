import { describe, expect, it } from 'vitest';
import { periodOf, questionKey } from '@/lib/digest/subscription';

describe('a subscription', () => {
  it('is due by the day, or by the week from Monday, in UTC', () => {
    const sunday = new Date('2026-01-04T23:59:59Z');
    expect([periodOf('daily', sunday), periodOf('weekly', sunday)]).toEqual(['2026-01-04', '2025-12-29']);
    expect(periodOf('weekly', new Date('2026-01-05T00:00:00Z'))).toBe('2026-01-05');
  });
  it('is known again whatever the order of its themes', () => {
    const asked = { themes: ['b', 'a'], frequency: 'daily' } as const;
    expect(questionKey({ ...asked, themes: ['b', 'a'] })).toBe(questionKey({ ...asked, themes: ['a', 'b'] }));
    expect(questionKey({ ...asked, themes: ['a'] })).not.toBe(questionKey({ ...asked, themes: ['a', 'b'] }));
  });
});
