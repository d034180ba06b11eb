import type { MessagePort } from 'node:worker_threads';
import type { Tagger } from '../themes/tagger';
import { tagBlock } from './tag-block';

/** Whole lines of JSON, the first of which has the number `line`. */
export interface TagQuestion {
  lines: Uint8Array;
  line: number;
}

/** Answers the questions of a `WorkerPool` that come through `port` by `tagBlock`. */
export function answerTagging(port: MessagePort, tagger: Tagger): void {
  port.on('message', ({ id, question }: { id: number; question: TagQuestion }) => {
    try {
      port.postMessage({ id, answer: tagBlock(tagger, question.lines, question.line) });
    } catch (error) {
      port.postMessage({ id, error });
    }
  });
}
