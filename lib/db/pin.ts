/** Answers questions as of one version of the corpus. */
export interface Pin {
  version: string;
  taxonomyVersion: string;
  /** When that version came to be, ISO 8601. */
  changedAt: string;
  /** The papers it held; null where no view of it was pinned. */
  papers: number | null;
  /** The corpus is another by now. */
  moved: boolean;
  /**
   * The answer to a question as of then.
   * @param read - what is asked
   * @param question - its parameters, as one string
   * @param live - asks the corpus of now
   */
  answer<Answer>(read: string, question: string, live: () => Promise<Answer>): Promise<Answer>;
  /** The same for rows, which are read as they are asked for. */
  rows<Row>(read: string, question: string, live: () => AsyncIterable<Row>): AsyncIterable<Row>;
}
