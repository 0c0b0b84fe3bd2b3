// One window for one store: a second start ends and brings the first to the front; two folders run side by side.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { clearAway, definedEnvironment, isRoot, projectRoot, startApp, withApp } from './kit/app';

const electron = z.string().parse(createRequire(import.meta.url)('electron'));

/** Starts the app a second time by hand and gives its exit status. */
function startAgain(folder: string): Promise<number | null> {
  const args = [projectRoot, `--user-data-dir=${folder}`, ...(isRoot ? ['--no-sandbox'] : [])];
  const second = spawn(electron, args, { env: definedEnvironment(), stdio: 'ignore' });
  return new Promise((done) => second.once('exit', (status) => done(status)));
}

test('a second start of the same store ends, and the first window comes to the front', async () => {
  await withApp(async ({ app, folder }) => {
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.minimize();
      if (window) window.focus = () => void Reflect.set(globalThis, 'wasFocused', true);
    });
    expect(await startAgain(folder)).toBe(0);
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'wasFocused') === true)).toBe(true);
    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(windows).toBe(1);
  });
});

test('two folders run side by side, each with its own learner', async () => {
  await withApp(async (first) => {
    await withApp(async (second) => {
      await first.page.evaluate("window.scruple.saveLearner({ name: 'Ada' })");
      expect(await second.page.evaluate('window.scruple.start({}).then((text) => JSON.parse(text).value.name)')).toBe(
        '',
      );
    });
  });
});

test('a lock that a killed start left behind stops nobody', async () => {
  const first = await startApp();
  const gone = new Promise((done) => first.app.process().once('exit', done));
  first.app.process().kill('SIGKILL');
  await gone;
  const second = await startApp({ folder: first.folder });
  expect(await second.page.locator('h1').first().isVisible()).toBe(true);
  await second.close();
  clearAway(first.folder);
});
