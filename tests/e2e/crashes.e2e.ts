// A page that crashes and a program that is killed: what was typed and every acknowledged answer are there afterwards.
import { expect, test } from 'playwright/test';
import { clearAway, killApp, newFolder, type Started, startApp, withApp } from './kit/app';
import { killInUse } from './kit/kill-in-use';
import { killServer } from './kit/kill-server';
import { answer, answerBox, openSkill, toHome } from './kit/practise';
import { openRowIn } from './kit/stored';

/** Waits until what is typed has reached the store. */
async function draftKept({ folder }: Started, draft: string): Promise<void> {
  await expect.poll(() => openRowIn(folder).draft).toBe(draft);
}

test('a crashed page comes back by itself with what was typed', async () => {
  await withApp(async (started) => {
    const { page } = started;
    await toHome(page);
    await openSkill(page, 'Gravity drip rate');
    await answerBox(page).fill('31 gt');
    await draftKept(started, '31 gt');
    await crash(started);
    await expect.poll(() => inMainPage(started, "document.body.innerText.includes('still there')")).toBe(true);
    await inMainPage(
      started,
      "[...document.querySelectorAll('button')].find((it) => it.innerText.includes('Continue')).click()",
    );
    await expect.poll(() => inMainPage(started, "document.querySelector('input')?.value")).toBe('31 gt');
  });
});

/** Crashes the page and waits until the window has loaded it again. */
function crash({ app }: Started): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => done());
        contents?.forcefullyCrashRenderer();
      }),
  );
}

/** Asks the page through the main process, because a driver loses a page that crashed. */
function inMainPage({ app }: Started, expression: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, asked): Promise<unknown> | undefined =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(asked),
    expression,
  );
}

test('a program killed in mid-typing resumes with the problem and the draft', async () => {
  const first = await startApp();
  await toHome(first.page);
  await openSkill(first.page, 'Gravity drip rate');
  await answer(first.page, 'abc');
  await answerBox(first.page).fill('12.5 gtt/m');
  await draftKept(first, '12.5 gtt/m');
  const { problem_id } = openRowIn(first.folder);
  await killApp(first);
  const second = await startApp({ folder: first.folder });
  await second.page.getByText('What you typed is still there').waitFor();
  await second.page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(answerBox(second.page)).toHaveValue('12.5 gtt/m');
  expect(openRowIn(first.folder).problem_id).toBe(problem_id);
  await second.close();
  clearAway(first.folder);
});

test('five kills at random moments of use lose no acknowledged answer and double none', async () => {
  const folder = newFolder();
  const found = await killInUse(folder, 5);
  expect(found.lost).toEqual([]);
  expect(found.doubled).toEqual([]);
  expect(found.unreadable).toBe(0);
  expect(found.acknowledged).toBeGreaterThanOrEqual(5);
  clearAway(folder);
});

test('twelve kills of the program behind the browser lose no acknowledged answer and double none', async () => {
  const folder = newFolder();
  const found = await killServer(folder, 12);
  expect(found).toMatchObject({ lost: [], doubled: [], unreadable: 0 });
  expect(found.acknowledged).toBeGreaterThanOrEqual(12);
  clearAway(folder);
});
