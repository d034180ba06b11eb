/** A record longer than this many characters is rejected as too long. */
export const RECORD_LIMIT = 8 * 1024 ** 2;
