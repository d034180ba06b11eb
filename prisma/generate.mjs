// Generates the database client. Prisma asks for its schema engine in every command, though `generate`
// does not use it, and would try to download it: any existing file answers the question.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
// A generation that was cut short leaves a folder that Prisma will not touch.
rmSync(fileURLToPath(new URL('../lib/db/generated', import.meta.url)), { recursive: true, force: true });
const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], {
  encoding: 'utf8',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
process.exit(status ?? 1);
