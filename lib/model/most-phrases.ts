/** Most phrases in one answer: more lines than this cannot be told apart. */
export const MOST_PHRASES = 8;
