function words(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Whether a block after a title reads as an abstract, be it one line, rather than as another title. */
export function readsAsAbstract(text: string): boolean {
  return text.length > 200 || words(text) >= 18 || (/(?:[.…]|[!?])["')\]]*$/.test(text) && words(text) >= 5);
}

/** Whether a block after an abstract reads as one more paragraph of it rather than as the next title. */
export function readsAsParagraph(text: string): boolean {
  if (text.length > 300 || /https?:\/\//.test(text)) return true;
  return /[.…:]["')\]]*$/.test(text) && words(text) >= 6;
}

/** Whether a lone line may be the title of a record that states nothing else. */
export function readsAsTitle(text: string): boolean {
  return words(text) >= 4 && text.length <= 300 && /^[\p{Lu}\p{N}"'“‘$\\([{]|\p{Ll}\p{Lu}/u.test(text);
}
