// Each walking check goes over the project, where it must find nothing, and over a planted tree, where it must find
// exactly what was planted.
import { afterAll, describe, expect, test } from 'vitest';
import { fileLengthComplaints } from './checks/file-length';
import { fileNameComplaints } from './checks/file-names';
import { foreignHostComplaints } from './checks/foreign-hosts';
import { mereIndexComplaints } from './checks/mere-indexes';
import { projectFiles } from './checks/project-files';
import { skillFileComplaints } from './checks/skill-files';
import { unfinishedMarkComplaints } from './checks/unfinished-marks';
import { plantTree, projectRoot } from './planted-tree';

type Check = (root: string) => string[];

const linesOf = (count: number) => 'export {};\n'.repeat(count);
const tree = plantTree('walk', {
  more: {
    'shared/quantity/long-table.ts': linesOf(251),
    'shared/quantity/full-table.ts': linesOf(250),
    'docs/install.md': `Fetch it from https://${['registry', 'examplejs', 'test'].join('.')}/scruple`,
    'docs/system.md': `Fetch it from http://${['deb', 'example', 'org'].join('.')}/pool`,
  },
});
afterAll(tree.remove);

const rules: ReadonlyArray<readonly [rule: string, check: Check, planted: readonly string[]]> = [
  [
    'every file is named in kebab-case after one idea',
    fileNameComplaints,
    [
      'shared/Unit/gram.ts: not in kebab-case',
      'shared/quantity/roundUp.ts: not in kebab-case',
      'src-main/utils.ts: a name that would fit anything',
      'src-renderer/helpers/pad.ts: a name that would fit anything',
    ],
  ],
  [
    'no file is longer than 250 lines',
    fileLengthComplaints,
    ['shared/quantity/long-table.ts: 251 lines, 250 are the alarm'],
  ],
  [
    'no index only hands on other files',
    mereIndexComplaints,
    ['src-renderer/parts/index.ts: only hands on what other files export'],
  ],
  [
    'every skill has its test, and its id is its path',
    skillFileComplaints,
    [
      'shared/skills/flow/misnamed.ts: its id is flow.drip-rate, not flow.misnamed',
      'shared/skills/flow/untested.ts: has no test at tests/shared/skills/flow/untested.test.ts',
    ],
  ],
  [
    'no text names where packages come from',
    foreignHostComplaints,
    [
      'docs/install.md: names the host of a package registry',
      'docs/system.md: names the host of a package registry',
      'package-lock.json: holds addresses of packages',
    ],
  ],
  [
    'no text is unfinished or tied to one machine',
    unfinishedMarkComplaints,
    [
      'docs/machine.md: names a path of one machine',
      'docs/merge.md: holds an unresolved merge',
      'docs/unfinished.md: says that it is unfinished',
    ],
  ],
];

describe('the walking checks', () => {
  test.each(rules)('find what was planted against: %s', (_, check, planted) => {
    expect(check(tree.root)).toEqual(planted);
  });

  test.each(rules)('find nothing in this project: %s', (_, check) => {
    expect(check(projectRoot)).toEqual([]);
  });

  test('walk over the sources of this project and not over its libraries', () => {
    const files = projectFiles(projectRoot);
    expect(files).toContain('shared/quantity/exact.ts');
    expect(files).toContain('tests/guards/walk.test.ts');
    expect(files.filter((file) => /(^|\/)(node_modules|out|\.cache)\//.test(file))).toEqual([]);
  });
});
