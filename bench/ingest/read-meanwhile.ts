import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../lib/db/client';
import { corpusVersion } from '../../lib/queries/corpus/corpus-version';
import { papersReading } from '../../lib/queries/readings/papers-reading';
import { themesReading } from '../../lib/queries/readings/themes-reading';
import { trendsReading } from '../../lib/queries/readings/trends-reading';
import { timed, timingOf, type Timing } from '../reading/timing';

/** Between an answer and the next question, as of a reader who clicks fast. */
const PAUSE = 50;

const QUESTIONS = [
  { reading: trendsReading, parameters: { bucket: 'month' } },
  { reading: papersReading, parameters: { limit: '50' } },
  { reading: themesReading, parameters: {} },
];

/** Asks the API's questions in turn, over connections of its own, until `work` is done. */
export async function readMeanwhile<Result>(
  db: Database,
  work: Promise<Result>,
): Promise<{ result: Result; reads: Timing }> {
  let busy = true;
  const finished = work.finally(() => (busy = false));
  const times: number[] = [];
  for (let asked = 0; busy; asked += 1) {
    const question = QUESTIONS[asked % QUESTIONS.length];
    if (question === undefined) break;
    const time = await timed(async () => {
      await corpusVersion(db);
      const { body } = await question.reading.reply(db, question.parameters);
      for await (const _ of body);
    });
    // The first of each makes the connections and the plans.
    if (asked >= QUESTIONS.length) times.push(time);
    await sleep(PAUSE);
  }
  return { result: await finished, reads: timingOf(times) };
}
