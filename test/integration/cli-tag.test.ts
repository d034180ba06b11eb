import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

/** Status and output of `tag` as a process of its own, over as many papers. */
function tag(papers: number): Promise<{ status: number | null; lines: string[] }> {
  const abstract = 'Graph neural networks for ships. '.repeat(30);
  return new Promise((resolve) => {
    const process = execFile('node', ['lib/cli/tideline.mjs', 'tag'], { maxBuffer: 1e9 }, (_, output) =>
      resolve({ status: process.exitCode, lines: output.trimEnd().split('\n') }),
    );
    for (let id = 0; id < papers; id += 1)
      process.stdin?.write(`${JSON.stringify({ id, title: 'Ships', abstract })}\n`);
    process.stdin?.end();
  });
}

it('tag ends well with as many lines as papers, the threads that shared the work ended', async () => {
  const { status, lines } = await tag(6_000);
  expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 6_000 });
  expect(lines.at(-1)).toContain('{"id":5999,"themes":[{"id":"graph-neural-networks","strength":"about"');
}, 60_000);
