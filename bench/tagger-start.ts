// Run by `bench/tag-runs.ts` in a process of its own: milliseconds until a tagger stands, modules loaded. With the
// argument `kept`, the way that `tag` takes, which keeps the tagger for the next start; else built anew.
import { readFileSync } from 'node:fs';
import { keptTagger } from '../lib/kept-tagger';
import { SHIPPED_TAXONOMY } from '../lib/taxonomy-path';
import { loadTagger } from '../lib/themes/load-tagger';

const yaml = readFileSync(SHIPPED_TAXONOMY, 'utf8');
const before = { cpu: process.cpuUsage(), clock: performance.now() };
if (process.argv[2] === 'kept') keptTagger(yaml);
else loadTagger(yaml);
const { user, system } = process.cpuUsage(before.cpu);
const wall = performance.now() - before.clock;
process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, wall }));
