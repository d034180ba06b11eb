// Entry of every thread. Plain JavaScript: it runs the same under npm, under the built server and under the
// tests, and loads TypeScript by itself; a bundler would have to know of it in each of these.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.entry);
