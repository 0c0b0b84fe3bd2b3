// A class played for real: a teacher's window, a student's window, a browser guest, and the projector. Axe looks on.
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { clearAway, killApp, type Started, startApp } from './kit/app';
import { complaintsIn } from './kit/axe';
import { join, openClass, startBrowser, startStudent } from './kit/class';
import { answer, answerBox, toHome } from './kit/practise';

const inLobby = (page: Page) => page.getByRole('heading', { name: 'You are in. Eyes up front.' });

test('a teacher, a student and a browser guest play a class from the lobby to its summary', async () => {
  const teacher = await startApp();
  const student = await startStudent();
  const browser = await startBrowser();
  const complaints: string[] = [];
  const looked = async (page: Page, state: string) => complaints.push(...(await complaintsIn(page, state)));
  try {
    await toHome(teacher.page);
    const door = await openClass(teacher.page, { guests: true, teams: '2' });
    await looked(student.page, 'joining');
    await join(student.page, door, 'Ada');
    await expect(inLobby(student.page)).toBeVisible();
    const guest = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await guest.goto(`http://${door.guestAddress}/`);
    await join(guest, door, 'Ben <b>');
    await expect(inLobby(guest)).toBeVisible();
    await expect(teacher.page.getByRole('heading', { name: '2 joined' })).toBeVisible();
    await looked(teacher.page, 'lobby');
    await teacher.page.keyboard.press('Enter');
    await expect(answerBox(student.page)).toBeFocused();
    for (const page of [student.page, guest]) {
      await answer(page, '1 gtt/min');
      await expect(page.getByText(/Not yet|Stop/).first()).toBeVisible();
    }
    await looked(guest, 'a verdict');
    await student.page.keyboard.press('Enter');
    await expect(answerBox(student.page)).toHaveValue('');
    await expect(teacher.page.getByRole('button', { name: 'Ada, 2: working' })).toBeVisible();
    await looked(teacher.page, 'grid');
    await teacher.page.getByRole('button', { name: /^Ada, 1: / }).press('Enter');
    await expect(teacher.page.getByText('Typed', { exact: true })).toBeVisible();
    await teacher.page.keyboard.press('Escape');
    const [wall] = await Promise.all([
      teacher.app.waitForEvent('window'),
      teacher.page.getByRole('button', { name: 'Projector view' }).press('Enter'),
    ]);
    await expect(wall.getByRole('table', { name: 'The class, nobody named' })).toBeVisible();
    await expect(wall.getByText('Ada')).toHaveCount(0);
    await looked(wall, 'projector');
    const show = teacher.page.getByRole('button', { name: /^Show problem 1$|Show it step by step/ }).first();
    await show.press('Enter');
    await expect(wall.getByText('What would you do first?')).toBeVisible();
    await teacher.page.keyboard.press('PageDown');
    await expect(wall.getByText('What would you do first?')).toHaveCount(0);
    await teacher.page.keyboard.press('PageUp');
    await expect(wall.getByText('What would you do first?')).toBeVisible();
    await teacher.page.keyboard.press('Escape');
    await teacher.page.getByRole('button', { name: 'End', exact: true }).press('Enter');
    await teacher.page.getByRole('dialog').getByRole('button', { name: 'End the class' }).press('Enter');
    await expect(teacher.page.getByRole('row', { name: /^Ben <b> Cobalt/ })).toBeVisible();
    await looked(teacher.page, 'summary');
    await expect(student.page.getByRole('heading', { name: 'The class has ended.' })).toBeVisible();
    await expect(student.page.getByRole('region', { name: 'Your items' })).toContainText('1. Gravity drip rate');
    await looked(student.page, 'ended');
    await looked(guest, 'ended, a guest');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    for (const one of [student, teacher]) await closed(one);
  }
});

test('where the teacher leads, nobody goes on alone; a pause hides the problem, a killed host comes back to it', async () => {
  let teacher = await startApp();
  const student = await startStudent();
  try {
    await toHome(teacher.page);
    await join(student.page, await openClass(teacher.page, { isLed: true }), 'Ada');
    await expect(inLobby(student.page)).toBeVisible();
    await teacher.page.keyboard.press('Enter');
    await expect(teacher.page.getByRole('grid')).toBeVisible();
    await expect(answerBox(student.page)).toBeFocused();
    await student.page.keyboard.type('12 g');
    await teacher.page.keyboard.press('F7');
    await expect(student.page.getByRole('heading', { name: 'Paused for all' })).toBeVisible();
    await expect(student.page.getByRole('textbox')).toHaveCount(0);
    await teacher.page.keyboard.press('F7');
    await expect(answerBox(student.page)).toHaveValue('12 g');
    await killApp(teacher);
    await expect(student.page.getByText(/^Host out of reach/)).toBeVisible();
    await expect(answerBox(student.page)).toHaveValue('12 g');
    await answer(student.page, '1 gtt/min');
    teacher = await startApp({ folder: teacher.folder });
    await expect(student.page.getByRole('heading', { name: 'All set. Eyes up front.' })).toBeVisible();
    await expect(student.page.getByRole('heading', { name: /^Problem 1: / })).toBeVisible();
    await expect(teacher.page.getByRole('button', { name: /^Ada, 1: (dangerous )?slip/ })).toBeVisible();
    await teacher.page.keyboard.press('n');
    await expect(answerBox(student.page)).toHaveValue('');
    await expect(answerBox(student.page)).toBeFocused();
  } finally {
    for (const one of [student, teacher]) await closed(one);
  }
});

async function closed(started: Started): Promise<void> {
  await started.close();
  clearAway(started.folder);
}
