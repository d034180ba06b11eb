// Entry of every thread. Plain JavaScript: it runs the same under npm, under the built server and under the
// tests, and loads TypeScript by itself; a bundler would have to know of it in each of these. By `require`,
// whose hooks work in this very thread: those for `import` would start another thread beside each.
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);
require('tsx/cjs/api').register();
require(workerData.entry);
