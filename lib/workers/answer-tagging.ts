import type { MessagePort } from 'node:worker_threads';
import type { PaperText } from '../model/paper-text';
import { tagPaper } from '../themes/tag-paper';
import type { Tagger } from '../themes/tagger';
import { packTags, tagNumbers } from './pack-tags';
import { tagBlock, type TaggedBlock } from './tag-block';

/** Texts, or lines of JSON, the first of which has the number `line`. */
export type TagQuestion = { texts: readonly PaperText[] } | { lines: Uint8Array; line: number };
/** The tags as `packTags` writes them, or the lines tagged. */
export type TagAnswer = Int32Array | TaggedBlock;

/** Answers the questions of a `WorkerPool` that come through `port`. */
export function answerTagging(port: MessagePort, tagger: Tagger): void {
  const numbers = tagNumbers(tagger);
  port.on('message', ({ id, question }: { id: number; question: TagQuestion }) => {
    try {
      if ('texts' in question) {
        const answer = packTags(
          numbers,
          question.texts.map((text) => tagPaper(tagger, text)),
        );
        port.postMessage({ id, answer }, [answer.buffer]);
      } else port.postMessage({ id, answer: tagBlock(tagger, question.lines, question.line) });
    } catch (error) {
      port.postMessage({ id, error });
    }
  });
}
