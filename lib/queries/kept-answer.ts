import type { Database } from '../db/client';

/** Numbers, words and the like in all kept answers and their questions together: some tens of megabytes. */
const MOST_VALUES = 2_000_000;
/** An answer of more than this is not kept. */
const MOST_OF_ONE = 400_000;

interface Kept {
  answer: Promise<unknown>;
  values: number;
}

interface KeptOfState {
  state: string;
  answers: Map<string, Kept>;
  values: number;
}

/**
 * The answer to a question, asked once for each state of the corpus: a database that names the state it is read in
 * (`state`) has answers kept for it, at most 2,000,000 values, those that were not asked for longest forgotten first.
 * What is kept is shared: nobody may write to it.
 */
export function keptAnswer<Answer>(
  db: Database,
  name: string,
  question: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (db.state === undefined) return ask();
  const kept = keptOf(db, db.state);
  const key = `${name} ${question}`;
  const held = kept.answers.get(key);
  const entry: Kept = held ?? { answer: ask(), values: 0 };
  // A map lists its keys in the order in which they came: this one is the newest again.
  kept.answers.delete(key);
  kept.answers.set(key, entry);
  if (held === undefined) void entry.answer.then(weigh(kept, key, entry), () => kept.answers.delete(key));
  return entry.answer as Promise<Answer>;
}

/** Those of the present state; when the corpus changes all others go. */
function keptOf({ kept }: Database, state: string): KeptOfState {
  const present = kept.get('answers') as KeptOfState | undefined;
  if (present?.state === state) return present;
  const fresh: KeptOfState = { state, answers: new Map(), values: 0 };
  kept.set('answers', fresh);
  return fresh;
}

function weigh(kept: KeptOfState, key: string, entry: Kept): (answer: unknown) => void {
  return (answer) => {
    if (kept.answers.get(key) !== entry) return;
    entry.values = valuesIn(key) + valuesIn(answer);
    if (entry.values > MOST_OF_ONE) return void kept.answers.delete(key);
    kept.values += entry.values;
    for (const [oldest, { values }] of kept.answers) {
      if (kept.values <= MOST_VALUES) break;
      kept.answers.delete(oldest);
      kept.values -= values;
    }
  };
}

/** About eight bytes each. */
function valuesIn(answer: unknown): number {
  if (typeof answer === 'string') return 1 + (answer.length >> 3);
  if (typeof answer !== 'object' || answer === null) return 1;
  const parts: unknown[] = answer instanceof Map ? [...answer].flat() : Object.values(answer);
  return parts.reduce<number>((sum, part) => sum + valuesIn(part), 1);
}
