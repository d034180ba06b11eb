/** What makes a query of words: quotation marks, parentheses, stars, `=`, a minus before a word, `OR`. */
const OPERATOR = /["()*=]|(?:^|\s)-|\bOR\b/u;

/**
 * What is typed as a phrase: several words stand for themselves in this order, so they are put in quotation
 * marks; whatever has an operator of the search is left as it is.
 */
export function typedPhrase(text: string): string {
  const typed = text.trim().replace(/\s+/gu, ' ');
  return typed === '' || OPERATOR.test(typed) || !/[\s-]/u.test(typed) ? typed : `"${typed}"`;
}
