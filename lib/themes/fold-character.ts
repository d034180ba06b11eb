/** Letters that Unicode decomposes no further, and what stands for them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ȷ: 'j',
  ħ: 'h',
};

/** Names of the Greek letters α to ω, so that `β-VAE`, `beta-VAE` and `$\beta$-VAE` are the same words. */
export const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** What was folded before: no more than there are characters. */
const FOLDED = new Map<string, string>();

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * What one character outside ASCII contributes to a word, case kept: compatibility forms and
 * diacritics are dropped (`é` → `e`, `ﬁ` → `fi`, `₁` → `1`, `ℓ` → `l`), Greek letters become their
 * names, letters of other scripts stay. An empty string: the character is no part of a word.
 *
 * The folding is NFKD (Unicode Standard Annex 15) without combining marks, then the tables above.
 */
export function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const folded = fold(character);
  FOLDED.set(character, folded);
  return folded;
}

function fold(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    const code = part.codePointAt(0) ?? 0;
    if (code >= 0x3b1 && code <= 0x3c9) folded += GREEK_NAMES[code - 0x3b1] ?? part;
    else if (code >= 0x391 && code <= 0x3a9) folded += capitalised(GREEK_NAMES[code - 0x391] ?? part);
    else if (LETTERS[part] !== undefined) folded += LETTERS[part];
    else if (/[\p{L}\p{N}]/u.test(part)) folded += part;
  }
  return folded;
}
