/** Signs that TeX does not take as they are, and what stands for them. */
const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
/** Two hyphens would become a dash, two quotes a double one. */
const LIGATURES = /(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')/g;
const FORMULA = /((?<!\\)\$[^$]*(?<!\\)\$)/;

/**
 * Text for a value of BibTeX that TeX sets, and our reader takes back, as it is. Formulas between dollar
 * signs stay formulas where their braces pair.
 */
export function texEscape(text: string): string {
  return text
    .split(FORMULA)
    .map((part, at) => (at % 2 === 1 && braced(part) ? part : prose(part)))
    .join('');
}

function prose(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? sign).replace(LIGATURES, '{}');
}

function braced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
