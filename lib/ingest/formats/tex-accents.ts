const MARKS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
};
const LETTERS: Record<string, string> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
};

/**
 * Letters that TeX writes with commands, as characters: `Schr\"odinger`, `Fran{\c c}ois`, `\O{}`, `{\l}`.
 * All other commands and formulas stay as they are.
 */
export function texAccents(text: string): string {
  if (!text.includes('\\')) return text;
  const marked = (mark: string, letter: string): string => {
    const base = letter === '\\i' || letter === '\\j' ? letter.slice(1) : letter;
    return (base + (MARKS[mark] as string)).normalize('NFC');
  };
  return text
    .replace(
      /\{\\(["'`^~=.])\s*\{?(\\?[A-Za-z])\}?\s*\}|\\(["'`^~=.])\s*(?:\{(\\?[A-Za-z])\}|(\\[ij](?![A-Za-z])|[A-Za-z]))/g,
      (...found) => {
        const [, inner, letter, mark, braced, bare] = found as (string | undefined)[];
        return marked((inner ?? mark) as string, (letter ?? braced ?? bare) as string);
      },
    )
    .replace(
      /\{\\([uvHcdkr])(?:\s+|\s*\{)(\\?[A-Za-z])\}?\s*\}|\\([uvHcdkr])(?:\{(\\?[A-Za-z])\}|\s+([A-Za-z]))/g,
      (...found) => {
        const [, inner, letter, mark, braced, bare] = found as (string | undefined)[];
        return marked((inner ?? mark) as string, (letter ?? braced ?? bare) as string);
      },
    )
    .replace(
      /\{\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i)\s*\}|\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L)(?:\{\}|\s+(?=[a-z])|(?![A-Za-z]))/g,
      (...found) => {
        const [, inner, bare] = found as (string | undefined)[];
        return LETTERS[(inner ?? bare) as string] as string;
      },
    );
}
