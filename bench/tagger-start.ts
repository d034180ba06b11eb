// Run by `bench/tag-runs.ts` in a process of its own: milliseconds of a first `loadTagger`, modules loaded.
import { readFileSync } from 'node:fs';
import { SHIPPED_TAXONOMY } from '../lib/shipped-taxonomy';
import { loadTagger } from '../lib/themes/load-tagger';

const yaml = readFileSync(SHIPPED_TAXONOMY, 'utf8');
const before = { cpu: process.cpuUsage(), clock: performance.now() };
loadTagger(yaml);
const { user, system } = process.cpuUsage(before.cpu);
const wall = performance.now() - before.clock;
process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, wall }));
