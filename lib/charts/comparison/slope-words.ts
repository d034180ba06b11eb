/** What the slopes of two periods are called, on the page as in a picture. */
export const SLOPE_TITLE = 'The largest themes, before and after';
export const SLOPE_SUB = 'Share of papers, root scale. Blue rose, orange fell, grey unclear.';
