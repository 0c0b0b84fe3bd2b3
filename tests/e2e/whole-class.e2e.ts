// A whole class, phase by phase, by keyboard alone: three students in the app, one in a browser on another computer, the
// projector. Each phase leaves pictures of its windows among the results.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { killApp } from './kit/app';
import { join } from './kit/class';
import { lookAt, lookAtLargeText, lookAtWidths } from './kit/look-at';
import { answer, answerBox } from './kit/practise';
import { answers, comesTo, guestName, startWholeClass, studentNames, type WholeClass } from './kit/whole-class';

test.describe.configure({ mode: 'serial' });
test.slow();

let all: WholeClass;
/** The windows of Ada, Ben and Cora; a restarted one takes the place of the old. */
let pages: Page[];
const roster = 'name,team\nAda,Amber\nBen,Cobalt\nCora,Amber\nDana,Cobalt\n';
const widths = [360, 768, 1280, 1920];

test.beforeAll(async () => {
  test.setTimeout(600_000);
  all = await startWholeClass({ isLed: true, isSame: true, roster });
  pages = all.students.map(({ page }) => page);
});
test.afterAll(() => all?.close());

const teacherPage = () => all.teacher.page;
const press = (target: Locator) => target.press('Enter');
const button = (name: string | RegExp) => teacherPage().getByRole('button', { name });
const seatDialog = async (name: string) => {
  await press(teacherPage().getByRole('grid').getByRole('button', { name, exact: true }));
  return teacherPage().getByRole('dialog', { name });
};

test('everybody on the roster joins; the check list says no more than is known; a locked lobby lets nobody else in', async () => {
  const { guest, door } = all;
  const found = await lookAtWidths(guest, 'guest joins', widths);
  for (const [at, page] of pages.entries()) {
    await join(page, door, studentNames[at] ?? '');
    await expect(page.getByRole('heading', { name: 'You are in. Eyes up front.' })).toBeVisible();
  }
  await press(button('Students let in'));
  await join(guest, door, guestName);
  await expect(guest.getByText('The lobby is locked. Ask your teacher to let you in.')).toBeVisible();
  await press(button('Nobody new let in'));
  await join(guest, door, 'Zoe');
  await expect(guest.getByText(/^This name is not on the list of the class/)).toBeVisible();
  await join(guest, door, guestName);
  await expect(teacherPage().getByRole('heading', { name: '4 joined' })).toBeVisible();
  const checks = teacherPage().getByRole('list', { name: 'Checks' });
  await expect(checks).toContainText('Only this computer can join');
  await expect(checks).not.toContainText('Other');
  const [wall] = await Promise.all([all.teacher.app.waitForEvent('window'), press(button('Projector view'))]);
  all.wall = wall;
  await expect(wall.getByRole('heading', { name: 'Join the class' })).toBeVisible();
  found.push(...(await lookAt(teacherPage(), 'teacher, lobby')), ...(await lookAt(wall, 'wall, lobby')));
  found.push(...(await lookAtLargeText(teacherPage(), 'teacher, lobby')));
  for (const [at, page] of pages.entries()) found.push(...(await lookAt(page, `${studentNames[at]}, lobby`)));
  expect(found).toEqual([]);
});

test('extra time reaches its student alone, sound is off for all until the teacher lets it on', async () => {
  const [ada, ben] = pages;
  if (!ada || !ben) throw new Error('a window is missing');
  await press(button('Ben Cobalt'));
  await press(teacherPage().getByRole('dialog', { name: 'Ben' }).getByRole('button', { name: '+ 5 min' }));
  await teacherPage().keyboard.press('Escape');
  await press(button(/^Start/));
  await expect(answerBox(ada)).toBeFocused();
  await expect(ada.getByText('sound is off in class')).toBeVisible();
  await press(button('Sound off for all'));
  await expect(ada.getByRole('button', { name: 'Sound is off' })).toBeVisible();
  await press(button('Sound as each student likes'));
  await expect(ada.getByText('sound is off in class')).toBeVisible();
  const clockOf = (page: Page) => page.getByRole('timer').first();
  await expect(clockOf(ada)).toContainText(/^4\d:/);
  await expect(clockOf(ben)).toContainText(/^5\d:/);
  const found = [...(await lookAt(ada, 'Ada, problem')), ...(await lookAtLargeText(ada, 'Ada, problem'))];
  found.push(...(await lookAtWidths(all.guest, 'guest, problem', widths)));
  expect(found).toEqual([]);
});

test('whoever has answered sees what the class typed; the teacher counts the mistake within two seconds', async () => {
  const [ada, ben, cora] = pages;
  const { wall, guest } = all;
  if (!ada || !ben || !cora || !wall) throw new Error('a window is missing');
  const { right, hoursLeft } = comesTo(1);
  await answers(ada, right);
  await answers(ben, hoursLeft);
  await answers(cora, hoursLeft);
  const card = teacherPage().getByRole('region', { name: 'Problem 1: hours left as hours' });
  await expect(card).toContainText('2 of 3', { timeout: 2000 });
  const bars = ada.getByRole('list', { name: 'What the class typed' });
  await expect(bars.getByRole('listitem')).toHaveCount(2);
  await expect(bars).toContainText('hours left as hours');
  await expect(bars).toContainText('right, yours');
  await expect(guest.getByRole('list', { name: 'What the class typed' })).toHaveCount(0);
  await answers(guest, '1 gtt/min');
  const found = [...(await lookAt(ada, 'Ada, waiting')), ...(await lookAtLargeText(ada, 'Ada, waiting'))];
  found.push(...(await lookAt(teacherPage(), 'teacher, grid')), ...(await lookAt(wall, 'wall, grid')));
  found.push(...(await lookAtLargeText(teacherPage(), 'teacher, grid')));
  found.push(...(await lookAtWidths(guest, 'guest, waiting', widths)));
  expect(found).toEqual([]);
});

test('the wall names nobody until the teacher shows names, and never a hidden one; a problem goes by Page Down', async () => {
  const { wall } = all;
  if (!wall) throw new Error('the wall is missing');
  await expect(wall.getByText('Ada')).toHaveCount(0);
  await press(button('Names hidden on projector'));
  await expect(wall.getByRole('rowheader', { name: 'Ada' })).toBeVisible();
  await press((await seatDialog('Ada')).getByRole('button', { name: 'Hide the name' }));
  await teacherPage().keyboard.press('Escape');
  await expect(wall.getByText('Ada')).toHaveCount(0);
  await expect(wall.getByRole('rowheader', { name: 'Ben' })).toBeVisible();
  await press(button('Names shown on projector'));
  await expect(wall.getByText('Ben')).toHaveCount(0);
  await press(button('Show it step by step'));
  await expect(wall.getByText('What would you do first?')).toBeVisible();
  await wall.keyboard.press('PageDown');
  await expect(teacherPage().getByText('1 of 3 lines shown')).toBeVisible();
  const found = [...(await lookAt(teacherPage(), 'teacher, shown')), ...(await lookAt(wall, 'wall, shown'))];
  await wall.keyboard.press('PageUp');
  await expect(wall.getByText('What would you do first?')).toBeVisible();
  await teacherPage().keyboard.press('Escape');
  expect(found).toEqual([]);
});

test('a student whose computer died comes back to her seat; a freed seat is taken again; a removed one is gone', async () => {
  const [ada, ben, cora] = pages;
  const [, benStarted] = all.students;
  if (!ada || !ben || !cora) throw new Error('a window is missing');
  await killApp(benStarted);
  await expect(teacherPage().getByText('Ben is away, work kept.')).toBeVisible();
  const again = await all.revive(benStarted);
  pages[1] = again.page;
  await expect(again.page.getByRole('heading', { name: /^Problem 1: / })).toBeVisible();
  await press((await seatDialog('Cora')).getByRole('button', { name: 'Free the seat' }));
  await expect(cora.getByRole('heading', { name: /freed/ })).toBeVisible();
  const found = await lookAt(cora, 'Cora, freed');
  await cora.keyboard.press('Enter');
  await press(cora.getByRole('button', { name: 'Join with a code' }));
  await join(cora, all.door, 'Cora');
  await expect(cora.getByRole('heading', { name: /^Problem 1: / })).toBeVisible();
  const dialog = await seatDialog(guestName);
  found.push(...(await lookAt(teacherPage(), 'teacher, a seat')));
  await press(dialog.getByRole('button', { name: 'Remove', exact: true }));
  await press(dialog.getByRole('button', { name: `Remove ${guestName} now` }));
  await expect(all.guest.getByRole('heading', { name: 'Your teacher took you out of this class.' })).toBeVisible();
  await expect(teacherPage().getByRole('row', { name: new RegExp(guestName) })).toHaveCount(0);
  found.push(...(await lookAtWidths(all.guest, 'guest, removed', widths)));
  expect(found).toEqual([]);
});

test('while she waits a student looks back at her slip; the last problem ends the round', async () => {
  const [ada, ben, cora] = pages;
  if (!ada || !ben || !cora) throw new Error('a window is missing');
  for (const number of [2, 3]) {
    await expect(teacherPage().getByText(`problem ${number - 1} of 3, 3 finished`)).toBeVisible();
    await teacherPage().keyboard.press('n');
    for (const page of [ada, ben, cora]) await answers(page, comesTo(number).right);
  }
  await expect(ben.getByRole('heading', { name: 'While you wait' })).toBeVisible();
  await ben.keyboard.press('1');
  await expect(ben.getByRole('dialog', { name: 'Problem 1' })).toContainText('You left the hours as hours.');
  const found = await lookAt(ben, 'Ben, look back');
  await ben.keyboard.press('Escape');
  await expect(teacherPage().getByText('problem 3 of 3, 3 finished')).toBeVisible();
  await expect(button(/^End this round/)).toBeVisible();
  await teacherPage().keyboard.press('n');
  await expect(ben.getByRole('heading', { name: 'This round is over' })).toBeVisible();
  found.push(...(await lookAt(ben, 'Ben, between')), ...(await lookAt(teacherPage(), 'teacher, between')));
  expect(found).toEqual([]);
});

test('a repair round on the commonest mistake starts for all; a paused class hides it', async () => {
  const [ada] = pages;
  if (!ada) throw new Error('a window is missing');
  await press(button('Repair round'));
  for (const page of pages) await expect(answerBox(page)).toHaveValue('');
  await expect(ada.getByText(/Repair: hours left as hours/).first()).toBeVisible();
  await answer(ada, '1 gtt/min');
  await teacherPage().keyboard.press('F7');
  for (const page of pages) await expect(page.getByRole('heading', { name: 'Paused for all' })).toBeVisible();
  const found = [...(await lookAt(ada, 'Ada, paused')), ...(await lookAt(teacherPage(), 'teacher, paused'))];
  await teacherPage().keyboard.press('F7');
  expect(found).toEqual([]);
});

test('the end leads to a summary that prints and leaves as a table with numbers as numbers', async () => {
  const { app, folder } = all.teacher;
  await press(button('End'));
  await press(teacherPage().getByRole('dialog').getByRole('button', { name: 'End the class' }));
  await expect(teacherPage().getByRole('heading', { name: 'Drips for all', exact: true })).toBeVisible();
  const found = await lookAt(teacherPage(), 'teacher, summary');
  await teacherPage().evaluate('window.print = () => { document.title = "printed"; }');
  await teacherPage().keyboard.press('Control+p');
  await expect(teacherPage()).toHaveTitle('printed');
  const paper = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => !one.webContents.getURL().includes('projector'));
    return (await window?.webContents.printToPDF({}))?.length ?? 0;
  });
  expect(paper).toBeGreaterThan(5000);
  const file = path.join(folder, 'class.csv');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await press(button('Export as a table'));
  await expect(teacherPage().getByText(/^Saved as class-.*csv\.$/)).toBeVisible();
  const lines = readFileSync(file, 'utf8').split('\r\n');
  expect(lines[0]).toContain('Round,Name,Team,Right,Answered');
  expect(lines).toContainEqual(expect.stringMatching(/^1,Ada,Amber,3,3,\d/));
  expect(lines).toContainEqual(expect.stringMatching(/^1,Ben,Cobalt,2,3,\d/));
  expect(lines.some((line) => line.includes(guestName))).toBe(false);
  expect(found).toEqual([]);
});
