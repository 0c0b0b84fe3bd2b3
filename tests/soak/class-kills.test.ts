// A host killed at fifty random moments of a class of forty.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { killClass } from './kit/kill-class';

const kills = Number(process.env['SCRUPLE_CLASS_KILLS'] ?? 50);

test(`${kills} kills of a host lose and double no acknowledged answer, and it is back within 10 s`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-kills-'));
  const found = await killClass(folder, kills, 40);
  const { acknowledged, medianStartMs, slowestStartMs, slowestReturnMs } = found;
  console.log(
    `${kills} kills: ${acknowledged} acknowledged, median start ${medianStartMs.toFixed(0)} ms, slowest ${slowestStartMs.toFixed(0)} ms, all back after ${slowestReturnMs.toFixed(0)} ms`,
  );
  expect(found).toMatchObject({ lost: [], doubled: [] });
  expect(acknowledged).toBeGreaterThan(kills);
  expect(slowestStartMs).toBeLessThan(10_000);
  rmSync(folder, { recursive: true, force: true });
});
