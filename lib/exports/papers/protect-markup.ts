/** Text in which a reader that takes markup off finds none: `A&amp;B` stays as it is, and so does `<i>`. */
export function protectMarkup(text: string): string {
  return text
    .replace(/&(?=(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});)/gi, '&amp;')
    .replace(/<(?=\/?[a-z])/gi, '&lt;');
}
