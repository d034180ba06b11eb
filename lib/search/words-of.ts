const ASCII = /^[\u0020-\u007e\s]*$/;

/** Longer words, which are no words, are known by this many characters. */
const LONGEST = 60;

/**
 * The words of a text in order, as search sees them: runs of letters and digits of any script, case
 * kept, in compatibility form without diacritics (Unicode Standard Annex 15, NFKD, combining marks
 * dropped: `Pólya` → `Polya`, `ﬁne` → `fine`), cut after 60 characters. All else separates words and is
 * otherwise nothing, so `test-time`, `test time` and `Test/Time` are the same two words.
 */
export function wordsOf(text: string): string[] {
  const words = ASCII.test(text)
    ? text.match(/[A-Za-z0-9]+/g)
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .match(/[\p{L}\p{N}]+/gu);
  return words?.some(({ length }) => length > LONGEST) === true
    ? words.map((word) => [...word].slice(0, LONGEST).join(''))
    : (words ?? []);
}
