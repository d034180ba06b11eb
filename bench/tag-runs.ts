import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { shippedTaxonomy } from '../lib/shipped-taxonomy';
import { SHIPPED_TAXONOMY } from '../lib/taxonomy-path';
import { loadTagger } from '../lib/themes/load-tagger';
import { openTagPool, type TagPool } from '../lib/workers/tag-pool';
import { madeUpPapers, type BenchPaper } from './made-up-papers';
import { readPapers } from './read-papers';

/** Papers of one call of a pool: some 60 kB. */
const CALL = 50;
/** How often the papers go through the command: memory must not grow with its input. */
const TIMES = 3;
const ROUNDS = 3;

interface Start {
  processor: number;
  wall: number;
}

/** What a fresh process, all cores and the command take. */
export interface TagRuns {
  /** Milliseconds until a tagger stands, the median of five processes: built anew, and as `tag` starts. */
  start: { built: Start; kept: Start };
  /** Megabytes of text a second of wall time, lines of JSON read and written: the best of three rounds that take turns. */
  pool: { threads: number; megabytesPerSecond: number }[];
  /** `tag` over the papers three times over; peak is null where the system does not tell it. */
  command: { papers: number; seconds: number; peakMegabytes: number | null };
}

/** Start, speed over cores and memory, each told through `log`. */
export async function benchTagRuns(path: string | undefined, log: (line: string) => void): Promise<TagRuns> {
  const papers = path === undefined ? madeUpPapers(shippedTaxonomy(), 15_000) : readPapers(path);
  const start = { built: startOnce('built'), kept: startOnce('kept') };
  for (const [how, { processor, wall }] of Object.entries(start))
    log(
      `start in a fresh process, tagger ${how}: ${processor.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms`,
    );
  const pool = await raceOfPools(papers);
  for (const { threads, megabytesPerSecond } of pool)
    log(
      `${threads === 0 ? 'on the calling thread' : `${threads} threads`}: ${megabytesPerSecond.toFixed(1)} MB/s of wall time`,
    );
  const command = await runCommand(papers);
  log(
    `tag, ${command.papers} papers: ${command.seconds.toFixed(1)} s, at most ${command.peakMegabytes?.toFixed(0) ?? '?'} MB resident`,
  );
  return { start, pool, command };
}

function startOnce(how: keyof TagRuns['start']): Start {
  const runs = Array.from({ length: 5 }, () => {
    const told = execFileSync(process.execPath, ['--import', 'tsx', 'bench/tagger-start.ts', how]).toString();
    return JSON.parse(told) as Start;
  });
  const median = (of: (run: Start) => number) => runs.map(of).sort((a, b) => a - b)[2] ?? 0;
  return { processor: median(({ processor }) => processor), wall: median(({ wall }) => wall) };
}

async function raceOfPools(papers: BenchPaper[]): Promise<TagRuns['pool']> {
  const tagger = loadTagger(readFileSync(SHIPPED_TAXONOMY, 'utf8'));
  const texts = papers.map(({ title, abstract }) => title + abstract);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const pools = [0, availableParallelism()].map((threads) => ({
    threads,
    pool: openTagPool(tagger, threads),
  }));
  const lines = papers.map((paper, id) => `${JSON.stringify({ id, ...paper })}\n`);
  const best = pools.map(() => Infinity);
  // One round more, in which threads start.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const [at, { pool }] of pools.entries()) {
      const seconds = await tagAll(pool, lines);
      if (round > 0) best[at] = Math.min(best[at] ?? Infinity, seconds);
    }
  for (const { pool } of pools) await pool.close();
  return pools.map(({ threads }, at) => ({
    threads,
    megabytesPerSecond: megabytes / (best[at] ?? Infinity),
  }));
}

/** Seconds in which `pool` tags all lines, bytes in and bytes out, as `tag` has it do. */
async function tagAll(pool: TagPool, lines: string[]): Promise<number> {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < lines.length; at += CALL)
    blocks.push(new Uint8Array(Buffer.from(lines.slice(at, at + CALL).join(''))));
  const before = performance.now();
  let at = 0;
  const takeTurns = async () => {
    for (let block = blocks[at++]; block !== undefined; block = blocks[at++]) await pool.tagLines(block, 1);
  };
  await Promise.all(Array.from({ length: pool.width }, takeTurns));
  return (performance.now() - before) / 1000;
}

async function runCommand(papers: BenchPaper[]): Promise<TagRuns['command']> {
  const before = performance.now();
  const args = ['--max-semi-space-size=2', '--max-old-space-size=256', 'lib/cli/tideline.mjs', 'tag'];
  const command = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => command.once('exit', resolve));
  let peak: number | null = null;
  const look = setInterval(() => (peak = peakOf(command.pid) ?? peak), 200);
  for (let id = 0; id < papers.length * TIMES; id += 1) {
    const taken = command.stdin.write(`${JSON.stringify({ id, ...papers[id % papers.length] })}\n`);
    if (!taken) await new Promise((resolve) => command.stdin.once('drain', resolve));
  }
  command.stdin.end();
  await ended;
  clearInterval(look);
  return { papers: papers.length * TIMES, seconds: (performance.now() - before) / 1000, peakMegabytes: peak };
}

/** Most memory that a process ever held, threads and all; null where there is no /proc. */
function peakOf(pid: number | undefined): number | null {
  try {
    const told = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return told === null ? null : (Number(told[1]) * 1024) / 1e6;
  } catch {
    return null;
  }
}
