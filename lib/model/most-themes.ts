/** More series than this in one picture cannot be told apart, and their cost is not bounded. */
export const MOST_THEMES = 20;
