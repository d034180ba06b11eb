const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const TAG =
  /<\/?(?:jats:)?(?:p|sec|title|italic|bold|sup|sub|sc|i|b|em|strong|u|br|span|div|inf|mml:[a-z]+|tex-math|inline-formula|abstract|list|list-item|h\d)(?:\s[^<>]*)?\/?>/gi;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}

/**
 * Takes HTML and JATS markup off a text: character references become characters, the tags of running
 * text go. `A&amp;B <i>in vivo</i>` → `A&B in vivo`. A `<` that opens no such tag stays.
 */
export function unescapeMarkup(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replace(TAG, (tag) => (/^<\/?(?:jats:)?(?:p|sec|title|br|div|list)/i.test(tag) ? ' ' : ''))
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(Number(decimal));
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      return NAMED[(name as string).toLowerCase()] ?? whole;
    });
}
