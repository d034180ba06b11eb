import type { Pin } from '../db/pin';
import { TidelineError } from '../errors';
import { writeKept } from '../queries/pins/kept-json';

/** An answer as it is kept. */
export interface Recorded {
  read: string;
  question: string;
  answer: string;
}

/** A pin that asks the corpus of now and writes down every answer. */
export interface RecordingPin extends Pin {
  /** What was answered so far. */
  recorded(): Recorded[];
  /** Notes that the view cannot be shown. */
  fail(problem: unknown): void;
  /** The first failure of a read or of the view. */
  problem(): unknown;
}

/**
 * Records the answers of a view.
 * @param of - the version that the corpus is
 * @param mostBytes - length of all answers, beyond which the view cannot be kept
 */
export function recordingPin(
  of: Pick<Pin, 'version' | 'taxonomyVersion' | 'changedAt' | 'papers'>,
  mostBytes: number,
): RecordingPin {
  const recorded = new Map<string, Recorded>();
  const asked = new Map<string, Promise<unknown>>();
  let bytes = 0;
  let problem: unknown;
  const fail = (found: unknown): void => {
    problem ??= found;
  };
  const count = (text: string): void => {
    bytes += Buffer.byteLength(text);
    if (bytes > mostBytes) throw tooLong(mostBytes);
  };
  const once = async <Answer>(
    read: string,
    question: string,
    live: () => Promise<{ answer: Answer; text: string }>,
  ): Promise<Answer> => {
    const key = `${read} ${question}`;
    const answered =
      asked.get(key) ??
      live().then(
        ({ answer, text }) => {
          recorded.set(key, { read, question, answer: text });
          return answer;
        },
        (error: unknown) => {
          fail(error);
          throw error;
        },
      );
    asked.set(key, answered);
    return answered as Promise<Answer>;
  };
  return {
    ...of,
    moved: false,
    answer: (read, question, live) =>
      once(read, question, async () => {
        const answer = await live();
        const text = writeKept(answer);
        count(text);
        return { answer, text };
      }),
    async *rows<Row>(read: string, question: string, live: () => AsyncIterable<Row>) {
      yield* await once(read, question, async () => {
        const answer: Row[] = [];
        const written: string[] = [];
        for await (const row of live()) {
          const text = writeKept(row);
          count(text);
          answer.push(row);
          written.push(text);
        }
        return { answer, text: `[${written.join(',')}]` };
      });
    },
    recorded: () => [...recorded.values()],
    fail,
    problem: () => problem,
  };
}

function tooLong(mostBytes: number): TidelineError {
  return new TidelineError(
    'too-large',
    `What this view is made of takes more than ${Math.round(mostBytes / 1024 ** 2)} MiB, the most that is kept for one. Narrow it by a filter.`,
  );
}
