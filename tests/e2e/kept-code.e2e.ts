// The code that is kept beside the built program: the runtime in place takes it, and does without where it is damaged.
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { clearAway, newFolder, projectRoot, withApp } from './kit/app';
import { answer, openSkill, toHome } from './kit/practise';

const chunks = 'out/main/chunks';
const keptIn = (folder: string) => readdirSync(path.join(folder, chunks)).filter((name) => name.endsWith('.v8'));

test('a start runs from kept code', async () => {
  expect(keptIn(projectRoot).map((name) => name.split('-')[0])).toContain('open');
  await withApp(async ({ log }) => {
    expect(log()).not.toContain('compiled anew');
  });
});

test('damaged code is not run: the app says so, and works', async () => {
  const program = newFolder();
  for (const part of ['out', 'package.json'])
    cpSync(path.join(projectRoot, part), path.join(program, part), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(program, 'node_modules'));
  for (const name of keptIn(program)) {
    const file = path.join(program, chunks, name);
    const code = readFileSync(file);
    code[code.length >> 1] = (code[code.length >> 1] ?? 0) ^ 0xff;
    writeFileSync(file, code);
  }
  try {
    await withApp(
      async ({ page, log }) => {
        expect(log()).toContain('compiled anew');
        await toHome(page);
        await openSkill(page, 'Pounds to kilograms');
        await answer(page, '1 kg');
        await expect(page.getByText('Yours')).toBeVisible();
      },
      { program },
    );
  } finally {
    clearAway(program);
  }
});
