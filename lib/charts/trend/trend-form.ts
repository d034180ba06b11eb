/** The ways in which series over time are drawn; the first is the usual one. */
export const TREND_FORMS = ['lines', 'area', 'multiples', 'rank', 'heat'] as const;
export type TrendForm = (typeof TREND_FORMS)[number];
