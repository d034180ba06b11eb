import { describe, expect, it } from 'vitest';
import { horizon } from '@/lib/analytics/series/horizon';

const nothing = { day: null, month: null, year: null, ingestedOn: null };

describe('horizon', () => {
  it('is the last day, or the last day of the last month where that is later', () => {
    expect(horizon({ ...nothing, day: '2026-04-21', month: '2026-03-01' })).toBe('2026-04-21');
    expect(horizon({ ...nothing, day: '2026-04-21', month: '2026-04-01' })).toBe('2026-04-30');
  });
  it('passes over years unless nothing finer is known', () => {
    expect(horizon({ ...nothing, day: '2025-04-21', year: '2026-01-01' })).toBe('2025-04-21');
    expect(horizon({ ...nothing, year: '2024-01-01' })).toBe('2024-12-31');
  });
  it('is never after the last ingestion', () => {
    expect(horizon({ ...nothing, day: '2027-01-05', ingestedOn: '2026-11-22' })).toBe('2026-11-22');
    expect(horizon({ ...nothing, month: '2026-11-01', ingestedOn: '2026-11-22' })).toBe('2026-11-22');
    expect(horizon({ ...nothing, day: '2026-04-21', ingestedOn: '2026-11-22' })).toBe('2026-04-21');
  });
  it('is null without a dated paper', () => {
    expect(horizon({ ...nothing, ingestedOn: '2026-11-22' })).toBeNull();
  });
});
