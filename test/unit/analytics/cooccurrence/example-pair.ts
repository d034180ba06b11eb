/** 1,000 papers, 100 with one theme, 50 with the other, 20 with both. */
export const EXAMPLE_PAIR = { papers: 1000, a: 100, b: 50, both: 20 };
