import { foldLetters } from '../record/fold-letters';
import { unwrapLatex } from '../record/unwrap-latex';

/** How many words a title has: runs of letters and digits of its folded text. */
export function titleWords(title: string): number {
  return foldLetters(unwrapLatex(title)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
