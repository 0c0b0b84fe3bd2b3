// A class played for real: a teacher's window, a student's window, a browser guest, and the projector.
import { expect, test } from 'playwright/test';
import { clearAway, type Started, startApp } from './kit/app';
import { join, openClass, startBrowser, startStudent } from './kit/class';
import { answer, answerBox, toHome } from './kit/practise';

const shots = process.env.SHOTS;

test('a teacher, a student and a browser guest play a class from the lobby to its summary', async () => {
  const teacher = await startApp();
  const student = await startStudent();
  const browser = await startBrowser();
  const look = async (name: string) => {
    if (!shots) return;
    await teacher.page.screenshot({ path: `${shots}/${name}-teacher.png` });
    await student.page.screenshot({ path: `${shots}/${name}-student.png` });
  };
  try {
    await toHome(teacher.page);
    const door = await openClass(teacher.page, { guests: true, teams: '2' });
    await join(student.page, door, 'Ada');
    await expect(student.page.getByRole('heading', { name: 'You are in. Eyes up front.' })).toBeVisible();
    const guest = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await guest.goto(`http://${door.guestAddress}/`);
    await join(guest, door, 'Ben <b>');
    await expect(guest.getByRole('heading', { name: 'You are in. Eyes up front.' })).toBeVisible();
    await expect(teacher.page.getByRole('heading', { name: '2 joined' })).toBeVisible();
    await look('1-lobby');
    await teacher.page.keyboard.press('Enter');
    await expect(teacher.page.getByRole('grid')).toBeVisible();
    await expect(answerBox(student.page)).toBeFocused();
    await answer(student.page, '1 gtt/min');
    await expect(student.page.getByText(/Not yet|Stop/).first()).toBeVisible();
    await look('2-verdict');
    await expect(teacher.page.getByRole('button', { name: /^Ada, 1: (dangerous )?slip/ })).toBeVisible();
    await answer(guest, '1 gtt/min');
    await expect(guest.getByText(/Not yet|Stop/).first()).toBeVisible();
    if (shots) await guest.screenshot({ path: `${shots}/2-guest.png` });
    await student.page.keyboard.press('Enter');
    await expect(answerBox(student.page)).toHaveValue('');
    await look('3-next');
    await teacher.page.getByRole('button', { name: /^Ada, 1: / }).press('Enter');
    await expect(teacher.page.getByText('Typed', { exact: true })).toBeVisible();
    await look('4-answer');
    await teacher.page.keyboard.press('Escape');
    const [wall] = await Promise.all([
      teacher.app.waitForEvent('window'),
      teacher.page.getByRole('button', { name: 'Projector view' }).press('Enter'),
    ]);
    await expect(wall.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(wall.getByText('Ada')).toHaveCount(0);
    if (shots) await wall.screenshot({ path: `${shots}/5-wall.png` });
    await teacher.page
      .getByRole('button', { name: /^Show problem 1|Show it step by step/ })
      .first()
      .press('Enter');
    await expect(wall.getByText('What would you do first?')).toBeVisible();
    await teacher.page.keyboard.press('PageDown');
    await expect(wall.getByText('What would you do first?')).toHaveCount(0);
    await look('6-reveal');
    if (shots) await wall.screenshot({ path: `${shots}/6-wall.png` });
    await teacher.page.keyboard.press('Escape');
    await teacher.page.getByRole('button', { name: 'End class' }).press('Enter');
    await teacher.page.getByRole('dialog').getByRole('button', { name: 'End the class' }).press('Enter');
    await expect(teacher.page.getByRole('heading', { name: 'Drips for all' })).toBeVisible();
    await expect(student.page.getByText('The class has ended').first()).toBeVisible();
    await look('7-end');
    if (shots) await guest.screenshot({ path: `${shots}/7-guest.png` });
  } finally {
    await look('z-last').catch(() => undefined);
    await browser.close();
    for (const one of [student, teacher]) await closed(one);
  }
});

async function closed(started: Started): Promise<void> {
  await started.close();
  clearAway(started.folder);
}
