/** A word that stands out in the papers of a theme. */
export interface ThemeWord {
  word: string;
  /** Papers of the theme that were read and have it. */
  papers: number;
  /** TF-IDF against all papers read; more says more. */
  weight: number;
}
