// A memo of pure functions, as long as what they are of is kept by somebody else.
const known = new WeakMap<object, Map<string, unknown>>();

/**
 * What follows from an answer, worked out once for as long as the answer itself is kept.
 * @param answer - or a part of it that no other answer has.
 * @param question - all else on which the result depends, as a string.
 */
export function onceForAnswer<Result>(answer: object, question: string, work: () => Result): Result {
  const results = known.get(answer) ?? new Map<string, unknown>();
  known.set(answer, results);
  if (!results.has(question)) results.set(question, work());
  return results.get(question) as Result;
}
