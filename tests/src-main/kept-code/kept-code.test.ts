import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useKeptCode, watchCode } from '../../../src-main/kept-code/kept-code';

const require = createRequire(import.meta.url);
const usual = require.extensions['.js'];
let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'scruple-kept-'));
  said = [];
});

afterEach(() => {
  if (usual) require.extensions['.js'] = usual;
  rmSync(folder, { recursive: true, force: true });
});

/** Writes two files, the first of which needs the second, keeps their code, and forgets that they were loaded. */
function keepTwo(): { readonly first: string; readonly second: string } {
  const first = path.join(folder, 'first.cjs');
  const second = path.join(folder, 'second.cjs');
  writeFileSync(
    first,
    `module.exports = { sum: 1 + require('./second.cjs').two, file: __filename, folder: __dirname };`,
  );
  writeFileSync(second, 'exports.two = 2; exports.itself = module.exports === this;');
  const keep = watchCode(folder);
  expect(require(first).sum).toBe(3);
  expect(keep()).toBe(2);
  if (usual) require.extensions['.js'] = usual;
  delete require.cache[first];
  delete require.cache[second];
  return { first, second };
}

test('files run from their kept code as they run without it', () => {
  const { first, second } = keepTwo();
  useKeptCode((line) => said.push(line));
  expect(require(first)).toEqual({ sum: 3, file: first, folder });
  expect(require(second)).toEqual({ two: 2, itself: true });
  expect(said).toEqual([]);
});

test.each([
  ['one byte is another', (code: Buffer) => Buffer.from(code.map((byte, at) => (at === 200 ? byte ^ 1 : byte)))],
  ['half is missing', (code: Buffer) => code.subarray(0, code.length / 2)],
  ['nothing is left', () => Buffer.alloc(0)],
  ['it is another text', () => Buffer.from('This is no code at all, and far longer than a digest is.')],
])('kept code is left alone, and that is said, when %s', (_, damaged) => {
  const { first } = keepTwo();
  writeFileSync(`${first}.v8`, damaged(readFileSync(`${first}.v8`)));
  useKeptCode((line) => said.push(line));
  expect(require(first).sum).toBe(3);
  expect(said).toEqual(['the code kept for first.cjs does not fit; it is compiled anew']);
});

test('the code of an earlier file of the same length is not run in its place', () => {
  const { first, second } = keepTwo();
  writeFileSync(second, readFileSync(second, 'utf8').replace('two = 2', 'two = 5'));
  useKeptCode((line) => said.push(line));
  expect(require(first).sum).toBe(6);
  expect(said).toHaveLength(1);
});

test('a file without kept code, and one outside the folder, load as ever', () => {
  const { first, second } = keepTwo();
  rmSync(`${first}.v8`);
  rmSync(`${second}.v8`);
  useKeptCode((line) => said.push(line));
  expect(require(first).sum).toBe(3);
  expect(said).toEqual([]);
});
