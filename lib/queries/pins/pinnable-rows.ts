import type { Database } from '../../db/client';
import { askedQuestion } from './asked-question';
import type { Named } from './pinnable';

/** As `pinnable`, for a read that gives its rows one by one. */
export function pinnableRows<Asked extends unknown[], Row>(
  name: string,
  request: Named | null,
  read: (db: Database, ...asked: Asked) => AsyncIterable<Row>,
): (db: Database, ...asked: Asked) => AsyncIterable<Row> {
  return ({ pin, ...db }, ...asked) =>
    pin === undefined
      ? read(db, ...asked)
      : pin.rows(name, askedQuestion(request, asked), () => read(db, ...asked));
}
