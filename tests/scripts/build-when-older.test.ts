import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOutdated } from '../../scripts/build-when-older.mjs';

const built = ['out/main/index.js', 'out/main/command-line.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];
const source = 'shared/quantity/round.ts';
let root = '';

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'scruple-build-'));
  for (const file of [source, ...built]) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), '');
  }
  for (const place of [source, 'shared/quantity', 'shared']) change(place, '2026-01-01');
  for (const file of built) change(file, '2026-01-02');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

function change(place: string, date: string): void {
  fs.utimesSync(path.join(root, place), new Date(date), new Date(date));
}

describe('a build', () => {
  test('newer than its sources is kept', () => {
    expect(isOutdated(root)).toBe(false);
  });

  test('older than a source is outdated', () => {
    change(source, '2026-01-03');
    expect(isOutdated(root)).toBe(true);
  });

  test('older than the folder that a source left is outdated', () => {
    change('shared/quantity', '2026-01-03');
    expect(isOutdated(root)).toBe(true);
  });

  test.each(built)('without %s is outdated', (file) => {
    fs.rmSync(path.join(root, file));
    expect(isOutdated(root)).toBe(true);
  });
});
