// Entry of a tagging thread. Plain JavaScript, so that Node can begin with it under any bundler; it
// hands over to TypeScript as lib/cli/tideline.mjs does.
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { answerTagging } = await import('./answer-tagging.ts');
answerTagging(parentPort, workerData);
