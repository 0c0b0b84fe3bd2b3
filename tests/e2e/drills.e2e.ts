// Drills and mock examinations in the real window, by keyboard alone.
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { clearAway, killApp, type Started, startApp } from './kit/app';
import { isInPage } from './kit/in-page';
import { answer, answerBox, toHome } from './kit/practise';
import { rightAnswers, startMock, startShortDrill, toPlace } from './kit/sit';

let started: Started;

test.beforeEach(async () => {
  started = await startApp();
  await toHome(started.page);
});

test.afterEach(async () => {
  await started.close();
  clearAway(started.folder);
});

const plain = ({ number, unit }: { number: string; unit: string }) => `${number.replaceAll(',', '')} ${unit}`;

test('a drill goes from item to item, says Stop for a tenfold answer, and ends in its report', async () => {
  const { page } = started;
  const [first, second, third] = await rightAnswers(page);
  if (!first || !second || !third) throw new Error('three answers were expected');
  await startShortDrill(page);
  await expect(answerBox(page)).toBeFocused();
  await answer(page, plain(first));
  await expect(page.getByRole('img', { name: 'Item 2 of 3: 1 right.' })).toBeVisible(); // by itself
  await expect(answerBox(page)).toBeFocused();
  await answer(page, `${Number(second.number.replaceAll(',', '')) * 10} ${second.unit}`);
  await expect(page.getByRole('alert').getByText('Stop.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /^Item 3 of 3: 1 right, 1 dangerous/ })).toBeVisible();
  await expect(answerBox(page)).toHaveValue('');
  await answer(page, plain(third));
  await expect(page.getByRole('heading', { name: '2 of 3 right' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Time against accuracy' })).toBeVisible();
  await page.getByRole('button', { name: /^2\. Gravity/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Worked solution' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Report of Three drips/ }).first()).toBeVisible();
});

test('the tables behind the charts hold their figures', async () => {
  const { page } = started;
  await rightAnswers(page);
  await toPlace(page, 'Drill', 'Ready drills');
  await page.getByRole('button', { name: /^Report of Three drips/ }).press('Enter');
  const chart = page.getByRole('region', { name: 'Time against accuracy', exact: true });
  await chart.getByRole('button', { name: 'Show the table' }).press('Enter');
  await expect(chart.getByRole('row')).toHaveCount(4);
});

test('F7 hides the problem and the clock stands; the entry is there again', async () => {
  const { page } = started;
  await startShortDrill(page);
  await page.keyboard.type('12 g');
  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(answerBox(page)).toHaveValue('12 g');
  await expect(answerBox(page)).toBeFocused();
});

test('Escape asks; what was left waits under Drill, also after the program was killed', async () => {
  await startShortDrill(started.page);
  await started.page.keyboard.type('12 g');
  await started.page.keyboard.press('Escape');
  await started.page.getByRole('dialog').getByRole('button', { name: 'Leave, it waits' }).press('Enter');
  await expect(started.page.getByText(/^0 of 3 answered, /)).toBeVisible();
  const { folder } = started;
  await killApp(started);
  started = await startApp({ folder });
  const { page } = started;
  await toPlace(page, 'Drill', 'Where you stopped');
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(answerBox(page)).toHaveValue('12 g');
});

/** What can be read as an answer of the kind that is asked for. */
async function readableEntry(page: Page): Promise<string> {
  const entries = new Map([
    ['time', '14:30'],
    ['date', 'March 14, 2026'],
    ['code', 'XIV'],
  ]);
  return entries.get((await page.getByRole('textbox').getAttribute('placeholder')) ?? '') ?? '12.5 mL';
}

test('a mock is answered, flagged, reviewed and handed in; nothing in it tells right from wrong', async () => {
  const { page } = started;
  await startMock(page);
  for (let number = 1; number <= 4; number++) {
    await page.getByText(`Question ${number}`, { exact: true }).waitFor();
    if (await page.getByRole('textbox').count()) await page.keyboard.type(await readableEntry(page));
    else await page.keyboard.press('b');
    if (number === 2) {
      await page.keyboard.press('Control+f');
      await expect(page.getByRole('button', { name: '2, current, flagged' })).toBeVisible();
    }
    await page.keyboard.press('Enter');
  }
  await page.getByText('Question 5', { exact: true }).waitFor();
  await expect(page.getByText(/\b(Right|Not yet|Stop)\b/)).toHaveCount(0);
  await page.keyboard.press('Control+g');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByText('Question 2', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Review and finish' }).press('Enter');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /^Question/ })
      .first(),
  ).toContainText('Question 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('4 of 11 are answered.');
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).press('Enter');
  await expect(page.getByRole('heading', { name: / of 11 right$/ })).toBeVisible();
});

test('the calculator opens with F8, works by keyboard, and gives the focus back', async () => {
  const { page } = started;
  await startShortDrill(page);
  await page.keyboard.press('F8');
  await page.keyboard.type('12*9=');
  await expect(page.getByRole('complementary', { name: 'Calculator' }).getByRole('status')).toContainText('108');
  await page.keyboard.press('F8');
  await expect(answerBox(page)).toBeFocused();
  await expect(answerBox(page)).toHaveValue('');
});

test('a plan is made, says what does not fit, is saved and stands among your own', async () => {
  const { page } = started;
  await toPlace(page, 'Drill', 'Ready drills');
  await page.getByRole('button', { name: 'New plan' }).press('Enter');
  const save = page
    .getByRole('button', { name: /^Save Ctrl/ })
    .or(page.getByRole('button', { name: 'Save', exact: true }));
  await expect(page.getByText('A plan needs a name.')).toBeVisible();
  await page.getByLabel('Name of the plan').fill('Friday');
  await page.getByLabel('Items', { exact: true }).fill('0');
  await expect(page.getByText('The length is a whole number of items, 1 to 300.')).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Items', { exact: true }).fill('5');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Start Friday' })).toBeVisible();
});

test('a plan file that is dropped is shown first; one that is none is refused in words', async () => {
  const { page } = started;
  const drop = (name: string, text: string) =>
    page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    })()`);
  await drop('notes.txt', 'hello');
  await expect(page.getByRole('alert')).toContainText('notes.txt is not a plan file.');
  await drop('broken.scruple', '{');
  await expect(page.getByRole('alert')).not.toContainText('notes.txt');
  expect(await isInPage(page, "document.querySelector('[role=alert]')?.textContent.length > 20")).toBe(true);
});
