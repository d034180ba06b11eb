import { texAccents } from '../tex-accents';

const SYMBOLS: Record<string, string> = {
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textquotedblleft: '“',
  textquotedblright: '”',
  textasciitilde: '~',
  textbackslash: '\\',
  textregistered: '®',
  texttrademark: '™',
  textdegree: '°',
  ldots: '…',
  dots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
};

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
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``|''/g, '"')
    .replace(/~/g, ' ')
    .replace(/\u0001/g, '{')
    .replace(/\u0002/g, '}');
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
