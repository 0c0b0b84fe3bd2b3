// The tool that begins a skill is run into a folder of its own; what it writes compiles, and is refused until filled in.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkSkill } from '@shared/engine/check/check-skill';
import { runnerImport } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { programPaths, projectRoot } from '../../scripts/program-paths.mjs';

const garden = path.join(projectRoot, '.cache', 'new-skill');
fs.mkdirSync(garden, { recursive: true });
const root = fs.mkdtempSync(path.join(garden, 'tree-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

fs.cpSync(path.join(projectRoot, 'shared'), path.join(root, 'shared'), { recursive: true });
fs.cpSync(path.join(projectRoot, 'tests', 'kit', 'marked.ts'), path.join(root, 'tests', 'kit', 'marked.ts'));

function newSkill(...args: string[]) {
  const script = path.join(projectRoot, 'tools', 'new-skill.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.trim().split('\n'), stderr: stderr.trim() };
}

const declaration = 'shared/skills/iv-flow/some-name.ts';
const itsTest = 'tests/shared/skills/iv-flow/some-name.test.ts';
const first = newSkill('iv-flow.some-name');

describe('a new skill', () => {
  test('is two files, its declaration and its test', () => {
    expect(first).toEqual({ status: 0, stdout: [`wrote ${declaration}`, `wrote ${itsTest}`], stderr: '' });
  });

  test('compiles, its test too', () => {
    const settings = {
      extends: path.join(projectRoot, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        composite: false,
        incremental: false,
        declaration: false,
        emitDeclarationOnly: false,
        lib: ['ES2023'],
        types: ['node'],
        paths: { '@shared/*': ['./shared/*'] },
      },
      files: [declaration, itsTest],
    };
    fs.writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify(settings));
    const run = spawnSync(process.execPath, [programPaths.typescript, '--project', root], { encoding: 'utf8' });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  test('is formatted as the project is', () => {
    const args = ['format', '--vcs-enabled=false', path.join(root, declaration), path.join(root, itsTest)];
    const run = spawnSync(process.execPath, [programPaths.biome, ...args], { cwd: projectRoot, encoding: 'utf8' });
    expect(run.stderr).not.toContain('Formatter would have printed');
    expect(run.status).toBe(0);
  });

  test('is refused until it is filled in, each time with what is missing', async () => {
    const { module } = await runnerImport<{ someName: unknown }>(path.join(root, declaration), {
      configFile: false,
      logLevel: 'silent',
      root,
    });
    expect(checkSkill(module.someName)).toEqual([
      'every draw gives the same numbers',
      'asks.1: the same words as another wording',
      'mistakes: 0 are declared; at least 3 are needed',
      'worked: the example comes to 125, and not to 0',
    ]);
  });
});

describe('the tool', () => {
  test('writes over nothing', () => {
    const before = fs.readFileSync(path.join(root, declaration), 'utf8');
    expect(newSkill('iv-flow.some-name')).toMatchObject({
      status: 1,
      stderr: `${declaration} is there already; the skill "iv-flow.some-name" exists`,
    });
    expect(fs.readFileSync(path.join(root, declaration), 'utf8')).toBe(before);
  });

  test('knows the skills that are there', () => {
    expect(newSkill('iv-flow.pump-rate').stderr).toContain('the skill "iv-flow.pump-rate" exists');
  });

  test.each([
    'pump-rate',
    'IV-flow.rate',
    'iv-flow.Rate',
    'iv-flow.',
    '.rate',
    'iv-flow.a.b',
    'iv-flow.24-hours',
    'iv_flow.rate',
    '../iv.rate',
    'iv-flow.rate/../../x',
    'iv-flow.new',
    '',
  ])('refuses the id "%s"', (id) => {
    const { status, stderr } = newSkill(id);
    expect(status).toBe(1);
    expect(stderr).toMatch(/is no id of a skill|is a word of the language/);
  });

  test('names a form after its unknown', () => {
    const { stdout } = newSkill('iv-flow.some-name.for-volume');
    expect(stdout).toContain('wrote shared/skills/iv-flow/some-name.for-volume.ts');
    expect(fs.readFileSync(path.join(root, 'shared/skills/iv-flow/some-name.for-volume.ts'), 'utf8')).toContain(
      'export const someNameForVolume = defineSkill({',
    );
  });

  test('without an id says how it is used', () => {
    expect(newSkill()).toMatchObject({ status: 2, stderr: 'How to use it: npm run new-skill <area>.<name>' });
  });
});
