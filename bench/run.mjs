// `npm run bench`: every figure as a ratio against a baseline of the same run. Prints the table and writes
// docs/performance.md. Parts can be named: `npm run bench -- engine window classroom`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { buildWhenOlder } from '../scripts/build-when-older.mjs';
import { keepCode } from '../scripts/keep-code.mjs';
import { classroomRows, engineRows, windowRows } from './rows.mjs';

const root = path.resolve(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const isAsked = (part) => asked.length === 0 || asked.includes(part);

if (process.platform === 'linux' && !process.env.DISPLAY && isAsked('window')) {
  const run = spawnSync('xvfb-run', ['-a', process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    cwd: root,
  });
  process.exit(run.status ?? 1);
}

if (!buildWhenOlder() || !keepCode()) process.exit(1);
const rows = [];
if (isAsked('engine')) rows.push(...engineRows(await benchEngine()));
if (isAsked('window')) rows.push(...windowRows(await benchWindow()));
if (isAsked('classroom')) rows.push(...(await benchClassroom()));
const table = [
  '| what | baseline | ours | ratio | aim | holds |',
  '|---|---|---|---|---|---|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(`\n${table}\n`);
if (asked.length === 0) writeFileSync(path.join(root, 'docs/performance.md'), page(table));

async function benchEngine() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@shared': path.join(root, 'shared') } },
    ssr: { noExternal: true },
    build: { ssr: 'bench/engine/engine-bench.ts', outDir: '.cache/bench', target: 'node20.18', minify: false },
  });
  const run = spawnSync(process.execPath, [path.join(root, '.cache/bench/engine-bench.js')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) process.exit(1);
  return JSON.parse(run.stdout);
}

async function benchWindow() {
  if (process.getuid?.() === 0) process.env.ELECTRON_DISABLE_SANDBOX = '1';
  const { measureStart } = await import('./window/measure-start.mjs');
  const { measureCalls } = await import('./window/measure-calls.mjs');
  const { measureMemory } = await import('./window/measure-memory.mjs');
  return { start: await measureStart(), calls: await measureCalls(), memory: await measureMemory() };
}

async function benchClassroom() {
  const { measureClassroom } = await import('./classroom/measure-classroom.mjs');
  const found = [];
  for (const [students, aimMs] of [
    [40, 20],
    [500, 20],
    [1000, 60],
  ])
    found.push(...classroomRows(await measureClassroom(students), aimMs));
  return found;
}

function page(rowsText) {
  const day = new Date().toISOString().slice(0, 10);
  return `# Performance

Written by \`npm run bench\` on ${day}, ${cpus().length} cores, Node ${process.versions.node}. Figures of shared machines vary; the ratios, each
taken against a baseline of the same run, are what to read.

${rowsText}

The hand-written baseline (\`bench/engine/\`) is the gravity drip rate in exact fractions, checked to give the same text
letter by letter; the plain doubles beside it are the floor, and round ties as they fall. The bare window is Electron
with one line of HTML and one empty call (\`bench/window/bare-app\`).

## What would bring 100,000 a second

Fractions over BigInt cost about 0.1 microseconds an operation, and a problem with its marking takes some eighty of
them. Whole numbers over one common power of ten, kept in doubles while they are exact and in BigInt beyond, would
halve that; a seed hashed once for a whole paper, with one stream for all its problems, would save the hash; printing
straight into one buffer would save most of what is left. None of it is needed for one student or for a class.
`;
}
