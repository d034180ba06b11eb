import type { Database } from '../../db/client';
import { keptAnswer } from '../kept-answer';
import { askedQuestion } from './asked-question';

/** The schema of a request, as far as the names of its parameters go. */
export interface Named {
  shape: Readonly<Record<string, unknown>>;
}

/**
 * A read that a pin can answer: over a database that is pinned to a version of the corpus the answer is that of then,
 * else as ever, and kept while the corpus stays as it is.
 * @param name - of the read, by which answers are kept
 * @param request - the parameters on which the answer depends; others may stand beside them. Null: all of them.
 * @param beyondState - the answer can change while the corpus stays as it is
 */
export function pinnable<Asked extends unknown[], Answer>(
  name: string,
  request: Named | null,
  read: (db: Database, ...asked: Asked) => Promise<Answer>,
  { beyondState = false } = {},
): (db: Database, ...asked: Asked) => Promise<Answer> {
  return ({ pin, ...db }, ...asked) => {
    const ask = (): Promise<Answer> => read(db, ...asked);
    if (pin !== undefined) return pin.answer(name, askedQuestion(request, asked), ask);
    if (db.state === undefined || beyondState) return ask();
    return keptAnswer(db, name, askedQuestion(request, asked), ask);
  };
}
