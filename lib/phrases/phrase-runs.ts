import { tokenise } from '../themes/tokenise';
import { wordKind } from './word-kind';

/** A word as a phrase may hold it. */
export interface PhraseWord {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** In lower case, without marks. */
  folded: string;
  /** Whether a hyphen binds it to the word before. */
  isBound: boolean;
}

/**
 * The stretches of a text inside which phrases are looked for: words that nothing but blanks and hyphens part. A
 * function word ends a stretch unless a hyphen binds it, as in `out-of-distribution`; so does a number.
 */
export function phraseRuns(text: string): PhraseWord[][] {
  const runs: PhraseWord[][] = [];
  let run: PhraseWord[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const tokens = tokenise(text);
  let isBound = false;
  for (const [at, { start, end: stop, folded, joined }] of tokens.entries()) {
    const next = tokens[at + 1];
    const binds = next !== undefined && next.start === stop + 1 && text.charCodeAt(stop) === 45;
    if (!joined) end();
    if ((wordKind(folded) === 'stop' && !isBound && !binds) || !/[a-z]/.test(folded)) end();
    else run.push({ start, end: stop, folded, isBound: isBound && run.length > 0 });
    isBound = binds;
  }
  end();
  return runs;
}
