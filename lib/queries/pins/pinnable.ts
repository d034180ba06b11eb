import type { Database } from '../../db/client';
import { askedQuestion } from './asked-question';

/** The schema of a request, as far as the names of its parameters go. */
export interface Named {
  shape: Readonly<Record<string, unknown>>;
}

/**
 * A read that a pin can answer: over a database that is pinned to a version of the corpus the answer is that of then,
 * else as ever.
 * @param name - of the read, by which answers are kept
 * @param request - the parameters on which the answer depends; others may stand beside them. Null: all of them.
 */
export function pinnable<Asked extends unknown[], Answer>(
  name: string,
  request: Named | null,
  read: (db: Database, ...asked: Asked) => Promise<Answer>,
): (db: Database, ...asked: Asked) => Promise<Answer> {
  return ({ pin, ...db }, ...asked) =>
    pin === undefined
      ? read(db, ...asked)
      : pin.answer(name, askedQuestion(request, asked), () => read(db, ...asked));
}
