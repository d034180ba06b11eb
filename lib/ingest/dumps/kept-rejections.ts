/** So many rejections of a dump are kept, and of these so many stand in its report. */
export const KEPT_REJECTIONS = 10_000;
export const REPORTED_REJECTIONS = 100;
