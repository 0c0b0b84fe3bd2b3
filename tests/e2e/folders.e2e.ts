// Folders as they are found: read-only, damaged inside, and with odd names.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { clearAway, isRoot, newFolder, type Started, startApp, statusOf } from './kit/app';
import { callInPage } from './kit/in-page';
import { answer, openSkill, toHome } from './kit/practise';
import { attemptsIn, openProblemIn } from './kit/stored';

/** Runs with a folder that cannot be written: a disk mounted read-only for root, else one without the right. */
async function withReadOnlyFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = newFolder();
  const mounted = isRoot && statusOf('mount', '-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder) === 0;
  if (!mounted) chmodSync(folder, 0o500);
  try {
    await run(folder);
  } finally {
    if (mounted) statusOf('umount', '--lazy', folder);
    else chmodSync(folder, 0o700);
    clearAway(folder);
  }
}

async function withStarted(folder: string, run: (started: Started) => Promise<void>): Promise<void> {
  const started = await startApp({ folder });
  try {
    await run(started);
  } finally {
    await started.close();
  }
}

test('a read-only folder opens a window that says nothing will be kept, and practice works', async () => {
  await withReadOnlyFolder(async (folder) => {
    await withStarted(folder, async ({ page }) => {
      await expect(page.getByRole('alert')).toContainText('Practice works, but nothing will be kept');
      await expect(page.getByRole('alert')).toContainText(folder);
      await toHome(page);
      await openSkill(page, 'Pounds to kilograms');
      await answer(page, '1 kg');
      await expect(page.getByText('Yours')).toBeVisible();
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('what was done in a read-only folder is saved where the dialog says, and opens from there', async () => {
  const other = newFolder();
  await withReadOnlyFolder(async (folder) => {
    await withStarted(folder, async ({ app, page }) => {
      await app.evaluate(
        ({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        },
        path.join(other, 'scruple.db'),
      );
      await toHome(page);
      await openSkill(page, 'Pounds to kilograms');
      await answer(page, '1.25 kg');
      await expect(page.getByText('Yours')).toBeVisible();
      await page.getByRole('button', { name: 'Save to a file' }).press('Enter');
      await expect(page.getByRole('alert')).toContainText(`Saved to ${path.join(other, 'scruple.db')}.`);
    });
  });
  expect(attemptsIn(other).map(({ response }) => response)).toEqual(['1.25 kg']);
  await withStarted(other, async ({ page }) => {
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await callInPage(page, 'start', '{}')).toMatchObject({ ok: true, value: { isFirstStart: false } });
  });
  clearAway(other);
});

test('a damaged store is put aside, and the window says so', async () => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'scruple.db'), 'no database at all');
  await withStarted(folder, async ({ page }) => {
    await expect(page.getByRole('alert')).toContainText('The store was damaged');
    await page.getByRole('button', { name: 'Close' }).press('Enter');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('scruple.db.damaged-'))).toHaveLength(1);
  clearAway(folder);
});

for (const [kind, name] of [
  ['accents', 'Zoë Müller-Éclair'],
  ['letters apart from their accents', 'Zoe\u0308'],
  ['Chinese', '药房练习'],
  ['Japanese and Korean', 'くすり약국'],
  ['emoji', 'pills 💊👩🏽‍⚕️'],
  ['right-to-left writing', 'صيدلية'],
  ['quotes', `o'clock "x"`],
  ['spaces', 'two  spaces and one'],
  ['percent and plus', '100% + 50%25'],
  ['a hash and a question mark', 'a#b?c&d=e'],
  ['dots', '..name..'],
  ['150 characters', 'n'.repeat(150)],
] as const) {
  test(`a folder whose name has ${kind} keeps answers`, async () => {
    const parent = newFolder();
    const folder = path.join(parent, name);
    mkdirSync(folder);
    await withStarted(folder, async ({ page }) => {
      await page.evaluate(`(async () => {
        const drawn = await window.scruple.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
        const { value } = JSON.parse(drawn);
        await window.scruple.answer({ problemId: value.problem.id, response: '1 kg', elapsedMs: 1 });
      })()`);
    });
    expect(attemptsIn(folder).map(({ response }) => response)).toEqual(['1 kg']);
    expect(openProblemIn(folder).unit).toBe('kg');
    clearAway(parent);
  });
}
