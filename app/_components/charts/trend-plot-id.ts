/** The chart of a page that opens papers: where the focus goes back to. */
export const TREND_PLOT = 'trend-plot';
