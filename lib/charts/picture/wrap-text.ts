/** Part of its size that an average letter of the widest fallback font is wide. */
const LETTER = 0.6;
const BOLD_LETTER = 0.67;

/** Text in lines no wider than `width` pixels, by an estimate that needs no font; a longer word stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const most = Math.max(8, Math.floor(width / (size * (bold ? BOLD_LETTER : LETTER))));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** A word as it is, or cut where it is wider than a line, as addresses are. */
function pieces(word: string, most: number): string[] {
  const cut: string[] = [];
  for (let at = 0; at < word.length; at += most) cut.push(word.slice(at, at + most));
  return cut;
}
