// The linter is run over a planted tree: every planted line is reported under its rule, and no line beside it.
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { programPaths } from '../../scripts/program-paths.mjs';
import { plantTree } from './planted-tree';

const tree = plantTree('lint', { also: ['biome.json', 'lint'] });
afterAll(tree.remove);

const assertion = 'No type assertion';
const ipc = 'No raw message between processes';
const idle = 'Every test runs';

const planted: ReadonlyArray<readonly [file: string, message: string, lines: readonly number[]]> = [
  ['shared/reads-clock.ts', 'No clock in shared', [1, 2, 3, 4, 5]],
  ['shared/takes-chance.ts', 'No chance in shared', [1]],
  ['shared/asserts-type.ts', assertion, [1, 2]],
  ['src-main/asserts-type.ts', assertion, [1]],
  ['src-main/listens.ts', ipc, [1, 3]],
  ['src-main/listens-renamed.ts', ipc, [1]],
  ['src-renderer/sends.ts', ipc, [1, 3]],
  ['src-renderer/asserts-type.ts', assertion, [1]],
  ['src-renderer/names-any.ts', 'noExplicitAny', [1]],
  ['src-renderer/exports-default.ts', 'noDefaultExport', [2]],
  ['src-renderer/not-null.ts', 'noNonNullAssertion', [1]],
  ['tests/idle.test.ts', idle, [3, 4, 5, 6, 7]],
];

const reports = lint(tree.root);

describe('the linter', () => {
  test.each(planted)('refuses %s: %s', (file, message, lines) => {
    const found = reports.filter((report) => report.file === file);
    expect(found.map((report) => report.line)).toEqual(lines);
    expect(found.every((report) => report.text.includes(message))).toBe(true);
  });

  test('refuses nothing else', () => {
    const files = planted.map(([file]) => file);
    expect(reports.filter((report) => !files.includes(report.file))).toEqual([]);
  });
});

/** Each report of a lint run below `root`, by file and line. */
function lint(root: string): Array<{ file: string; line: number; text: string }> {
  const run = spawnSync(
    process.execPath,
    [programPaths.biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', root],
    { cwd: root, encoding: 'utf8' },
  );
  if (!run.stdout.includes('::')) throw new Error(`the linter reported nothing: ${run.stderr}`);
  return [...run.stdout.matchAll(/^::\w+ (title=(?:.*?),file=(.*?),line=(\d+),.*)$/gm)]
    .map(([, text = '', file = '', line]) => ({ file: file.replace(`${root}/`, ''), line: Number(line), text }))
    .sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
