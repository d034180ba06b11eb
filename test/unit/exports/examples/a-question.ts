import type { ExampleQuestion } from '@/lib/exports/examples/example';

const asked = (path: string, answer: ExampleQuestion['answer']): ExampleQuestion => ({
  home: 'http://localhost:3000',
  path,
  query: [['bucket', 'year']],
  answer,
});

/** A question whose answer is a table. */
export const TABLE = asked('/api/trends', { table: true, json: true });
/** One whose answer is JSON alone. */
export const JSON_ALONE = asked('/api/corpus', { table: false, json: true });
/** One whose answer is text. */
export const TEXT = asked('/metrics', { table: false, json: false });
