import { readUnit } from './read-unit';

/** Kinds of a UTF-16 unit, as the scanner tells them apart. */
const BREAK = 0;
/** ASCII letters and digits. */
export const LETTER = 1;
export const SEPARATOR = 2;
/** Ends a sentence, perhaps; a break in any case. */
export const STOP = 3;
/** Must be read by `readUnit`; right behind a word perhaps by `readWord`. */
export const SPECIAL = 4;

function kindOf(sign: string): number {
  if (/[A-Za-z0-9]/.test(sign)) return LETTER;
  if ('.!?'.includes(sign)) return STOP;
  if ('\\<'.includes(sign)) return SPECIAL;
  // Braces are nothing, which between words is the same.
  if ('{}'.includes(sign)) return SEPARATOR;
  return readUnit(sign, 0).kind === 'break' ? BREAK : SEPARATOR;
}

/** Signs beyond ASCII that are common in prose; the rest is left to `readUnit`. */
const SIGNS = '‐‑‒–—−‘’“”…•·×±≤≥→°。、，\u00a0';

/**
 * Kind of each unit between words: what `readUnit` says of ASCII and of
 * `SIGNS`, else SPECIAL.
 */
export const OUTSIDE = new Uint8Array(0x10000).fill(SPECIAL);
for (let code = 0; code < 128; code++) OUTSIDE[code] = kindOf(String.fromCharCode(code));
for (const sign of SIGNS) OUTSIDE[sign.charCodeAt(0)] = kindOf(sign);

/** Kind of each unit right behind a letter, where `readWord` may want more than between words. */
export const INSIDE = OUTSIDE.slice();
for (const sign of "'’_^,+#{}") INSIDE[sign.charCodeAt(0)] = SPECIAL;
