// Sittings in the real program: kills, the same items in two processes, files that are opened and saved, sleep.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { sittingView } from '@shared/contract/sitting';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { plainPlan } from '../kit/plain-plan';
import { clearAway, definedEnvironment, isRoot, newFolder, projectRoot, withApp } from './kit/app';
import { callInPage } from './kit/in-page';
import { killSitting } from './kit/kill-sitting';
import { toHome } from './kit/practise';
import { startServer } from './kit/served';

const electron = z.string().parse(createRequire(import.meta.url)('electron'));
const begun = z.object({ ok: z.literal(true), value: sittingView });
const planFile = `${JSON.stringify({ schema: 'scruple-plan', ...plainPlan, called: 'Friday test' })}\n`;

test('twelve kills in a running mock: the same item, the noted time, every acknowledged answer', async () => {
  const folder = newFolder();
  const found = await killSitting(folder, 'PTCE', 12);
  expect(found).toMatchObject({ wrongAnswers: [], wrongItems: [], unreadable: 0 });
  expect(found.acknowledged).toBeGreaterThanOrEqual(12);
  expect(found.largestJumpMs).toBeLessThanOrEqual(200);
  clearAway(folder);
});

test('the same plan and seed give the same items in two processes', async () => {
  const plan = { ...plainPlan, items: 'mixed', feedback: 'end', goesBack: true, numbers: { seed: 'friday' } };
  const itemsOf = async () => {
    const folder = newFolder();
    const server = await startServer(folder);
    const first = begun.parse(await server.call('startSitting', { plan })).value;
    const items: unknown[] = [];
    for (const { number } of first.items) {
      const { item } = begun.parse(await server.call('goToItem', { sittingId: first.id, number })).value;
      items.push(item);
    }
    await server.end();
    clearAway(folder);
    return items;
  };
  const [one, other] = [await itemsOf(), await itemsOf()];
  expect(one).toHaveLength(10);
  expect(one).toEqual(other);
});

test('a file named at a second start is handed to the window, once; one that is no plan is refused', async () => {
  await withApp(async ({ page, folder }) => {
    const openAgain = async (text: string) => {
      const file = path.join(folder, 'Friday test.scruple');
      writeFileSync(file, text);
      const args = [projectRoot, `--user-data-dir=${folder}`, file, ...(isRoot ? ['--no-sandbox'] : [])];
      const second = spawn(electron, args, { env: definedEnvironment(), stdio: 'ignore' });
      await new Promise((done) => second.once('exit', done));
    };
    const asked = () => callInPage(page, 'openedPlanFile', '{}');
    await toHome(page);
    await openAgain(planFile);
    await expect(page.getByText('Friday test', { exact: true }).first()).toBeVisible();
    expect(await asked()).toEqual({ ok: true, value: {} });
    await openAgain('{"schema":"scruple-plan"');
    await expect(page.getByText(/JSON/).first()).toBeVisible();
  });
});

test('a plan is saved where the dialog says, and no path comes from the page', async () => {
  await withApp(async ({ app, page, folder }) => {
    const file = path.join(folder, 'saved.scruple');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    expect(await callInPage(page, 'exportPlan', "{ planId: 'ready.ladder' }")).toEqual({
      ok: true,
      value: { name: 'ladder.scruple', isWritten: true },
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 'scruple-plan', called: 'Ladder' });
    const named = `{ planId: 'ready.ladder', path: ${JSON.stringify(path.join(folder, 'other'))} }`;
    expect(await callInPage(page, 'exportPlan', named)).toMatchObject({ ok: false, fault: { code: 'malformed' } });
  });
});

test('the clock of a sitting stands while the computer sleeps', async () => {
  await withApp(async ({ app, page }) => {
    const plan = JSON.stringify({ ...plainPlan, time: { inAllSeconds: 600 } });
    const first = begun.parse(await callInPage(page, 'startSitting', `{ plan: ${plan} }`)).value;
    const now = async () =>
      begun.parse(await callInPage(page, 'openSitting', `{ sittingId: '${first.id}' }`)).value.remainingMs;
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
    const asleep = await now();
    await new Promise((done) => setTimeout(done, 500));
    expect(await now()).toBe(asleep);
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await expect.poll(now).toBeLessThan(asleep ?? 0);
  });
});
