// The import table is held against a planted tree: every planted import is reported, and nothing beside it.
import { afterAll, describe, expect, test } from 'vitest';
import { checkImports } from '../../scripts/check-imports.mjs';
import { plantTree } from './planted-tree';

const tree = plantTree('imports', { also: ['tsconfig.base.json'] });
afterAll(tree.remove);
const report = checkImports(tree.root);

const skill = 'shared/skills/flow';
const home = 'src-renderer/screens/home';

const planted: ReadonlyArray<readonly [title: string, file: string, reports: readonly string[]]> = [
  ['a skill imports the engine', `${skill}/uses-engine.ts`, ['shared/skills']],
  ['the engine imports a skill', 'shared/engine/uses-skill.ts', ['shared/engine']],
  ['a sitting marks', 'shared/sitting/marks.ts', ['shared/sitting']],
  ['the engine imports electron', 'shared/engine/uses-electron.ts', ['shared', 'shared/engine']],
  ['shared reads a file', 'shared/quantity/reads-file.ts', ['shared', 'shared/quantity']],
  ['two files import each other', 'shared/quantity/circle-one.ts', ['no-circle']],
  ['a module is not there', 'shared/contract/missing.ts', ['no-unknown-module']],
  ['the store marks', 'src-main/store/marks.ts', ['src-main/store']],
  ['the store imports electron', 'src-main/store/uses-electron.ts', ['no-electron-without-windows', 'src-main/store']],
  [
    'the browser door opens a window',
    'src-main/doors/browser/uses-window.ts',
    ['no-electron-without-windows', 'src-main/doors/browser'],
  ],
  [
    'the command line reaches electron through other files',
    'src-main/command-line/reaches-electron.ts',
    ['no-electron-without-windows'],
  ],
  ['the app imports the main process', 'src-renderer/uses-main.ts', ['src-renderer']],
  ['a part imports a screen', 'src-renderer/parts/uses-screen.tsx', ['src-renderer/parts']],
  ['a screen imports a skill', `${home}/uses-skill.ts`, ['src-renderer', 'src-renderer/screens']],
  ['a screen imports a type of the engine', `${home}/uses-engine.ts`, ['src-renderer', 'src-renderer/screens']],
  ['a screen imports another screen', `${home}/uses-drill.ts`, ['no-screen-in-screen']],
];

describe('the import table', () => {
  test.each(planted)('refuses that %s', (_, file, rules) => {
    const found = report.violations.filter((violation) => violation.includes(`: ${file} -> `));
    expect(found.map((violation) => violation.split(': ')[0]).sort()).toEqual(rules);
  });

  test('refuses nothing else', () => {
    const files = planted.map(([, file]) => file);
    expect(report.violations.filter((violation) => !files.some((file) => violation.includes(`: ${file} `)))).toEqual(
      [],
    );
  });

  test('has read every planted module', () => {
    expect(report.modules).toBeGreaterThanOrEqual(planted.length * 2);
  });

  test('refuses a tree of which it reads nothing', () => {
    const bare = plantTree('no-modules', { also: ['tsconfig.base.json'] });
    const { modules, violations } = checkImports(bare.root);
    bare.remove();
    expect(modules).toBe(0);
    expect(violations).toEqual([
      'unread: no module of shared/',
      'unread: no module of src-main/',
      'unread: no module of src-renderer/',
    ]);
  });
});

describe('the import table of this project', () => {
  const real = checkImports();

  test('is kept', () => {
    expect(real.violations).toEqual([]);
  });

  test('was held against real modules', () => {
    expect(real.modules).toBeGreaterThan(0);
  });
});
