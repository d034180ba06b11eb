import { foldLetters } from './fold-letters';
import { unwrapLatex } from './unwrap-latex';

const ASCII = /^[\x00-\x7f]*$/;

/**
 * The form in which titles are compared: LaTeX commands unwrapped, NFKD, marks dropped, lower case,
 * and of all that only letters and digits of any script, without spaces, so that `Pre-Training`,
 * `pre training` and `Pretraining` are one. A title without letters and digits stands for itself,
 * trimmed and in lower case.
 */
export function normaliseTitle(title: string): string {
  const folded = foldLetters(unwrapLatex(title));
  const kept = ASCII.test(folded)
    ? folded.replace(/[^a-z0-9]+/g, '')
    : folded.replace(/[^\p{L}\p{N}]+/gu, '');
  return kept === '' ? title.trim().toLowerCase() : kept;
}
