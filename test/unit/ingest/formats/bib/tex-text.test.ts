import { describe, expect, it } from 'vitest';
import { texText } from '../../../../../lib/ingest/formats/bib/tex-text';

describe('texText', () => {
  it.each([
    ['{BERT}: {P}re-training', 'BERT: Pre-training'],
    ['G{\\"o}del \\& Escher', 'Gödel & Escher'],
    ['\\textit{in vivo} and \\emph{so on}', 'in vivo and so on'],
    ['{\\em so} on', 'so on'],
    ['5\\% of~\\$3', '5% of $3'],
    ['1--2---3', '1–2—3'],
    ["``quoted''", '"quoted"'],
    ['a set \\{1, 2\\}', 'a set {1, 2}'],
    ['$O(n^{2})$ {\\it time}', '$O(n^{2})$ time'],
    ['The \\LaTeX{} book', 'The LaTeX book'],
    ['jun~9', 'jun 9'],
  ])('reads %s', (tex, text) => {
    expect(texText(tex)).toBe(text);
  });
});
