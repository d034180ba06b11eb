const GREEK: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

const LETTERS: Record<string, string> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
};

/** `\name` as plain text: Greek and special letters as such, every other command as nothing. */
function command(name: string): string {
  const greek = GREEK[name.toLowerCase()];
  if (greek !== undefined) return name[0] === name[0]?.toUpperCase() ? greek.toUpperCase() : greek;
  return LETTERS[name] ?? '';
}

/**
 * Takes LaTeX commands off a title and keeps what they wrap: `\textit{ConvFormer}` → `ConvFormer`,
 * `$\alpha$-Net` → `α-Net`, `G\"{o}del` → `Godel` (the accent goes: the result is for comparison).
 * Commands without an argument that are no letter (`\times`) vanish, `~` is a space, braces and
 * dollar signs go. Text without a backslash loses only braces and dollar signs.
 */
export function unwrapLatex(text: string): string {
  if (!/[\\{}$~]/.test(text)) return text;
  return text
    .replace(/\\["'`^~=.]\s*(?:\{\s*\\?([a-zA-Z])\s*\}|\\?([a-zA-Z]))/g, '$1$2')
    .replace(/\\[cvHukrbdt]\s*\{\s*\\?([a-zA-Z]{1,2})\s*\}/g, '$1')
    .replace(/\\([a-zA-Z]+)\*?/g, (_, name: string) => command(name))
    .replace(/\\[^a-zA-Z]/g, ' ')
    .replace(/~/g, ' ')
    .replace(/[{}$]/g, '');
}
