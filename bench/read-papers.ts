import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BenchPaper } from './made-up-papers';

/** Reads `{"title","abstract"}` lines from a JSONL file, gzipped if its name says so. */
export function readPapers(path: string): BenchPaper[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title, abstract } = JSON.parse(line) as { title: string; abstract?: string | null };
      return { title, abstract: abstract ?? '' };
    });
}
