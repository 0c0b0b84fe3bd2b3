// A student's way through the app with the keyboard alone, from the first start to a problem of her own.
import { expect, test } from 'playwright/test';
import { clearAway, type Started, startApp, withApp } from './kit/app';
import { answer, answerBox, openSkill, toHome } from './kit/practise';
import { attemptsIn, openProblemIn, openRowIn } from './kit/stored';

let started: Started;
test.beforeEach(async () => {
  started = await startApp();
});
test.afterEach(async () => {
  await started.close();
  clearAway(started.folder);
});

/** Goes to the home screen and into a skill; the problem is the one in the store. */
async function opened(title: string) {
  await toHome(started.page);
  await openSkill(started.page, title);
  return openProblemIn(started.folder);
}

test('the first start asks two questions and leads through an example and its last step to a problem alone', async () => {
  const { page, folder } = started;
  await expect(page.getByRole('heading', { name: /Two questions/ })).toBeFocused();
  await page.getByLabel('Your name').focus();
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Do the last step/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Worked so far')).toBeVisible();
  const lastStep = openProblemIn(folder);
  await answer(page, lastStep.response);
  await page.getByRole('button', { name: /on your own/i }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Worked so far')).toHaveCount(0);
  await answer(page, openProblemIn(folder).response);
  await expect(page.getByText('Yours')).toBeVisible();
  expect(attemptsIn(folder).map(({ verdict }) => verdict)).toEqual(['right', 'right']);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ada')).toBeVisible();
});

test('a skill is chosen from the list with the arrow keys', async () => {
  const { page } = started;
  await toHome(page);
  const members = page.locator('main [data-member]');
  await members.first().focus();
  await page.keyboard.press('End');
  await expect(members.last()).toBeFocused();
  const areas = await members.count();
  await page.keyboard.press('Enter');
  await expect(members.last()).not.toBeFocused();
  await expect(members.nth(areas - 1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(members.nth(areas)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How it is done' })).toBeVisible();
  await page.keyboard.press('Escape');
  await members.nth(areas).waitFor();
});

test('typing shows how it is read, and Enter gives the verdict with both values', async () => {
  const { response, answer: value } = await opened('Gravity drip rate');
  const { page } = started;
  await page.keyboard.type(response);
  await expect(page.getByText(`Read as ${value}`).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page.getByRole('status').first()).toContainText(/right/i);
  await expect(page.locator('main dd').filter({ hasText: /^\d\S* gtt\/min$/ })).toHaveText([
    new RegExp(String(value)),
    new RegExp(String(value)),
  ]);
});

test('a known mistake is named, in words and with the working that led there', async () => {
  const { mistaken } = await opened('Gravity drip rate');
  await answer(started.page, mistaken.response);
  await expect(started.page.getByRole('heading', { name: mistaken.headline })).toBeVisible();
  await expect(started.page.getByText('Yours')).toBeVisible();
});

test('a value ten times too big is said aloud as an alarm', async () => {
  const { answer: value, unit } = await opened('Gravity drip rate');
  await answer(started.page, `${value * 10} ${unit}`);
  await expect(started.page.getByRole('alert')).toContainText(/Stop/);
});

test('what cannot be read stays in its box, is not counted, and Up brings it back', async () => {
  const { response } = await opened('Gravity drip rate');
  const { page, folder } = started;
  await answer(page, 'thirty-one');
  await expect(page.getByText('Not counted').first()).toBeVisible();
  await expect(answerBox(page)).toHaveValue('thirty-one');
  await expect(answerBox(page)).toBeFocused();
  await answerBox(page).fill('');
  await page.keyboard.press('ArrowUp');
  await expect(answerBox(page)).toHaveValue('thirty-one');
  await answer(page, response);
  await expect(page.getByText('Yours')).toBeVisible();
  expect(attemptsIn(folder).map(({ verdict }) => verdict)).toEqual(['unreadable', 'right']);
});

test('hints come one at a time with F2 and say what the last one costs', async () => {
  await opened('Gravity drip rate');
  const { page } = started;
  await page.evaluate(
    "window.scruple.saveSettings({ theme: 'light', textSize: 100, hintWaits: false, readsMath: false })",
  );
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.getByText('After it, this problem no longer counts')).toBeVisible();
  const ladder = page.getByRole('log', { name: 'Hints' }).getByRole('heading');
  for (const taken of [1, 2, 3, 4]) {
    await page.keyboard.press('F2');
    await expect(ladder).toHaveCount(taken);
  }
  await expect(page.getByText('This problem no longer counts.')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(ladder).toHaveCount(4);
});

test('steps open with F4; a wrong one is shown once and the next one on it earns credit', async () => {
  const { steps } = await opened('Gravity drip rate');
  const { page } = started;
  const [minutes, drops, rate] = steps;
  if (!minutes || !drops || !rate) throw new Error('three steps were expected');
  const wrongBy = rate.value > 20 ? 2 : 0.5; // either way the carried rate stays believable
  await page.keyboard.press('F4');
  await answer(page, `${minutes.value * wrongBy} min`);
  await expect(page.getByRole('status').first()).toBeVisible();
  await answer(page, `${drops.value} gtt`);
  await expect(page.getByText('Right', { exact: true }).first()).toBeVisible();
  await answer(page, `${Math.round(drops.value / (minutes.value * wrongBy))} gtt/min`);
  await expect(page.getByText(/Credit, carried/)).toBeVisible();
  await expect
    .poll(() => attemptsIn(started.folder).map(({ verdict }) => verdict))
    .toEqual(['slip', 'right', 'carried']);
});

test('another like this brings other numbers of the same skill', async () => {
  const first = await opened('Gravity drip rate');
  const { page, folder } = started;
  await answer(page, first.response);
  await page.getByRole('button', { name: /Another like this/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(answerBox(page)).toBeFocused();
  await expect(answerBox(page)).toHaveValue('');
  expect(openProblemIn(folder).problem.seed).not.toBe(first.problem.seed);
});

test('leaving asks first, keeps what was typed, and home offers to go on', async () => {
  await opened('Gravity drip rate');
  const { page } = started;
  await page.keyboard.type('12 g');
  await expect.poll(() => openRowIn(started.folder).draft).toBe('12 g');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).press('Enter');
  await expect(page.getByText('What you typed is still there')).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(answerBox(page)).toHaveValue('12 g');
});

test('theme and text size are chosen by keyboard, hold at once and after the next start', async () => {
  await toHome(started.page);
  const { page, folder } = started;
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: 'Dark' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: '200%' }).focus();
  await page.keyboard.press('Space');
  const look =
    "getComputedStyle(document.documentElement).fontSize + ' ' + getComputedStyle(document.documentElement).colorScheme";
  await expect.poll(() => page.evaluate(look)).toBe('32px dark');
  await expect
    .poll(() => page.evaluate('window.scruple.start({}).then((text) => JSON.parse(text).value.settings.textSize)'))
    .toBe(200);
  await withApp(async (again) => {
    await expect.poll(() => again.page.evaluate(look)).not.toBe('32px dark');
  });
  await started.close();
  started = await startApp({ folder });
  await expect.poll(() => started.page.evaluate(look)).toBe('32px dark');
});
