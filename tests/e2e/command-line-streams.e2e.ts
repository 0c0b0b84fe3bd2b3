// The command line in a pipe: a reader that stops early, and lines that come one after the other.
import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { commandLine } from './kit/served';

test('a reader that stops early is no fault', () => {
  const words = `problems --skill iv-flow.pump-rate --count 20000 --seed s --json`;
  const run = spawnSync('/bin/sh', ['-c', `"${process.execPath}" "${commandLine}" ${words} | head -n 1`], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.stdout.trim().split('\n')).toHaveLength(1);
});

test('lines are answered as they come, before the input ends', async () => {
  const child = spawn(process.execPath, [commandLine, 'read', '--json'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const first = new Promise((done) => child.stdout.once('data', (part) => done(JSON.parse(String(part)))));
  child.stdin.write('{"input":"5 mg"}\n');
  expect(z.object({ value: z.literal('5') }).safeParse(await first).success).toBe(true);
  child.stdin.end();
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
});
