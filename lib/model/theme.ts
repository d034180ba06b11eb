/** How much of the paper the theme is. */
export const STRENGTHS = ['about', 'mention'] as const;
export type Strength = (typeof STRENGTHS)[number];

export type Field = 'title' | 'abstract';

/** The words that earned a tag: UTF-16 offsets into the field exactly as stored. */
export interface Span {
  field: Field;
  start: number;
  end: number;
  text: string;
  /** The pattern that fired, as the taxonomy writes it. */
  pattern: string;
}

export interface Tag {
  theme: string;
  strength: Strength;
  /** In order of field (title first), then start. Never empty. */
  spans: Span[];
}
