// The compiler, under the settings of shared/, is run over planted files: no screen, no process, no file, no call newer
// than the oldest Node, no index taken on trust.
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { programPaths } from '../../scripts/program-paths.mjs';
import { plantTree } from './planted-tree';

const planted: ReadonlyArray<readonly [file: string, complaint: string]> = [
  ['uses-document.ts', "Cannot find name 'document'"],
  ['uses-process.ts', "Cannot find name 'process'"],
  ['uses-files.ts', "Cannot find name 'node:fs'"],
  ['uses-newer-call.ts', "Property 'groupBy' does not exist"],
  ['trusts-index.ts', "Type 'string | undefined' is not assignable to type 'string'"],
  ['gives-undefined.ts', "with 'exactOptionalPropertyTypes: true'"],
];

const tree = plantTree('types');
afterAll(tree.remove);
const complaints = compile(tree.root);

describe('the settings of shared/', () => {
  test.each(planted)('refuse %s: %s', (file, complaint) => {
    const found = complaints.filter((line) => line.startsWith(file));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(complaint);
  });

  test('refuse nothing else', () => {
    expect(complaints).toHaveLength(planted.length);
  });
});

function compile(folder: string): string[] {
  const run = spawnSync(process.execPath, [programPaths.typescript, '--project', '.', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.stdout.split('\n').filter((line) => /^\S+\.ts\(/.test(line));
}
