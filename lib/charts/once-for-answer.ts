/** Of each answer: what is drawn of it follows addresses, of which there is no end. */
const MOST_RESULTS = 8;

// A memo of pure functions, as long as what they are of is kept by somebody else.
const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What follows from an answer, worked out once for as long as the answer itself is kept and no eight other things
 * were asked of it since.
 * @param answer - or a part of it that no other answer has.
 * @param question - all else on which the result depends, as a string.
 */
export function onceForAnswer<Result>(answer: object, question: string, work: () => Result): Result {
  const results = known.get(answer) ?? new Map<string, unknown>();
  known.set(answer, results);
  const result = results.has(question) ? (results.get(question) as Result) : work();
  // A map lists its keys in the order in which they came: this one is the newest again.
  results.delete(question);
  results.set(question, result);
  for (const oldest of results.keys()) {
    if (results.size <= MOST_RESULTS) break;
    results.delete(oldest);
  }
  return result;
}
