/** What a chart over time shows of a series. */
export const MEASURES = ['count', 'share', 'cumulative', 'index'] as const;
export type Measure = (typeof MEASURES)[number];
