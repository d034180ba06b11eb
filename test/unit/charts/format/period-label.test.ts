import { describe, expect, it } from 'vitest';
import { periodLabel } from '../../../../lib/charts/format/period-label';

describe('periodLabel', () => {
  it('is as brief as the period allows', () => {
    expect(periodLabel({ from: '2024-01-01', to: '2024-12-31' })).toBe('2024');
    expect(periodLabel({ from: '2022-01-01', to: '2023-12-31' })).toBe('2022–2023');
    expect(periodLabel({ from: '2025-03-01', to: '2025-03-31' })).toBe('Mar 2025');
    expect(periodLabel({ from: '2025-07-01', to: '2026-06-30' })).toBe('Jul 2025 to Jun 2026');
    expect(periodLabel({ from: '2025-03-03', to: '2025-04-09' })).toBe('3 Mar 2025 to 9 Apr 2025');
    expect(periodLabel({ from: '2025-03-03', to: '2025-03-03' })).toBe('3 Mar 2025');
  });
});
