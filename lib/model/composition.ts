/** By what a composition divides the papers: the format that gave a paper its text, or its venue. */
export const COMPOSITIONS = ['source', 'venue'] as const;
export type CompositionBy = (typeof COMPOSITIONS)[number];
