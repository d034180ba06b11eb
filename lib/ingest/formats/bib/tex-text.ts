import { texAccents } from '../tex-accents';

const SYMBOLS: Record<string, string> = {
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '\u0003',
  textasciicircum: '^',
  textbackslash: '\u0004',
  textbraceleft: '\u0001',
  textbraceright: '\u0002',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  ldots: '…',
  dots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
};

/** Signs that mean something to TeX and were written by a command, until all else is done: U+0001 to U+0004. */
const PROTECTED = '{}~\\';

/** Text between formulas, where braces only group. */
function prose(text: string): string {
  return texAccents(text)
    .replace(/\\([a-zA-Z]+)\*?(?:\{\}|\s+(?![{\s])|(?=\W|$))/g, (whole, name: string) => {
      const symbol = SYMBOLS[name];
      return symbol === undefined ? '' : symbol + (/\s$/.test(whole) ? ' ' : '');
    })
    .replace(/\\([&%$#_{}])/g, (_, sign: string) =>
      sign === '{' ? '\u0001' : sign === '}' ? '\u0002' : sign,
    )
    .replace(/\\[,;:!> /\\-]|\\\n/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[\u0001-\u0004]/g, (sign) => PROTECTED.charAt(sign.charCodeAt(0) - 1));
}

/**
 * A value of BibTeX as text: accents and symbols as characters, commands of style and grouping braces
 * gone, dashes and quotes typeset. Formulas between dollar signs stay as they are written.
 */
export function texText(text: string): string {
  return text
    .split(/((?<!\\)\$[^$]*(?<!\\)\$)/)
    .map((part, index) => (index % 2 === 1 ? part : prose(part)))
    .join('');
}
