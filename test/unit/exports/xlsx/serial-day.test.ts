import { describe, expect, it } from 'vitest';
import { serialDay } from '@/lib/exports/xlsx/serial-day';

describe('a day as a spreadsheet counts it', () => {
  it.each([
    ['1970-01-01', 25569],
    ['1900-03-01', 61],
    ['2026-01-02', 46024],
    ['1900-02-28', null],
    ['2026-02-30', null],
    ['2026', null],
  ])('%s is %s', (day, serial) => expect(serialDay(day)).toBe(serial));
});
