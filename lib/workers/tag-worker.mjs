// Entry of a tagging thread. Plain JavaScript, so that Node can begin with it under any bundler; it hands
// over to TypeScript. By `require`, whose hooks work in this very thread: those for `import` would start
// another thread beside each.
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
const { answerTagging } = require('./answer-tagging.ts');
answerTagging(parentPort, workerData);
