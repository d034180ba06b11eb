/** Most themes and phrases together in one chart of a page: more cannot be told apart. */
export const MOST_SERIES = 8;
