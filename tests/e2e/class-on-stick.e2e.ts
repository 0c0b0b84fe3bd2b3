// A class without a network: the plan leaves the teacher's window as a file, two students sit it on other computers, and
// their result files come back. Axe looks on.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { clearAway, newFolder, type Started, startApp } from './kit/app';
import { complaintsIn } from './kit/axe';
import { toClass } from './kit/class';
import { callInPage } from './kit/in-page';
import { answer, toHome } from './kit/practise';
import { shortDrill } from './kit/sit';
import { rightOfItem } from './kit/sitting-stored';

const drill = { ...shortDrill, called: 'Two drips', length: { items: 2 }, numbers: 'fresh' };
const roster = 'name\nAda\nBen\n';

test('a plan goes out on a stick, results come back, and what was swapped or edited is refused', async () => {
  const stick = newFolder();
  const complaints: string[] = [];
  const looked = async (page: Page, state: string) => complaints.push(...(await complaintsIn(page, state)));
  const teacher = await startApp();
  const opened: Started[] = [teacher];
  try {
    await toHome(teacher.page);
    const plan = await savePlan(teacher, stick, looked);
    const student = await startApp({ files: [plan] });
    opened.push(student);
    const results = await sit(student, stick, looked);

    const text = readFileSync(results, 'utf8');
    const swapped = beside(results, 'swapped', text.replace('"seat": "s1"', '"seat": "s2"').replace('"Ada"', '"Ben"'));
    const half = beside(results, 'half', text.slice(0, text.length / 2));
    const { page } = teacher;
    await page.getByLabel('Result files').setInputFiles([results, swapped, half]);
    await expect(page.getByRole('heading', { name: '1 result taken, 2 files refused' })).toBeFocused();
    const refused = page.getByRole('list', { name: 'Files that were refused' });
    await expect(refused).toContainText('It was changed or damaged after Scruple saved it.');
    await expect(refused).toContainText('This file is not JSON, so it is no result file. It may be cut off.');
    await expect(page.getByRole('row', { name: /^Ada 0.5 of 2 25%.* right .*dangerous slip/ })).toBeVisible();
    await looked(page, 'results taken');
    await dropped(page, path.basename(results), text);
    await expect(page.getByRole('heading', { name: 'Nothing new was taken' })).toBeVisible();
    await expect(page.getByText('In already: Ada.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 student, 2 answers, by result files')).toBeVisible();
    await page.getByLabel('Result files').setInputFiles([half]);
    await expect(page.getByRole('heading', { name: 'Nothing new was taken, 1 file refused' })).toBeVisible();
    await looked(page, 'nothing taken');
    expect(complaints).toEqual([]);
  } finally {
    for (const one of opened) {
      await one.close();
      clearAway(one.folder);
    }
    clearAway(stick);
  }
});

type Look = (page: Page, state: string) => Promise<unknown>;

/** Makes a class plan with a roster; gives the file. */
async function savePlan({ page, app }: Started, stick: string, looked: Look): Promise<string> {
  await callInPage(page, 'savePlan', JSON.stringify({ plan: drill }));
  await toClass(page);
  await looked(page, 'ways to a class');
  await page.getByRole('button', { name: 'Make a class plan' }).press('Enter');
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: drill.called });
  await page.getByRole('radio', { name: 'From a roster file' }).press('Space');
  await page
    .getByLabel('Roster file', { exact: true })
    .setInputFiles({ name: 'class.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) });
  await page.getByText('2 students.').waitFor();
  await looked(page, 'making a class plan');
  await savesTo(app, stick);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Saved as two-drips-class.scruple.').waitFor();
  await looked(page, 'no results yet');
  return path.join(stick, 'two-drips-class.scruple');
}

/** Ada opens the plan, answers the first item right and the second ten times too high, and saves her results. */
async function sit({ page, app, folder }: Started, stick: string, looked: Look): Promise<string> {
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  const card = page.getByRole('form', { name: 'Two drips' });
  await expect(card.getByLabel('Your name')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card.getByRole('status')).toHaveText('Choose your name first.');
  await looked(page, 'class plan');
  await card.getByLabel('Your name').selectOption('Ada');
  await card.getByRole('button', { name: /^Start/ }).press('Enter');
  await expect(page.getByRole('img', { name: 'Item 1 of 2.' })).toBeVisible();
  await answer(page, `${rightOfItem(folder, 1).answer} gtt/min`);
  await expect(page.getByRole('img', { name: /^Item 2 of 2/ })).toBeVisible();
  const { answer: right, unit } = rightOfItem(folder, 2);
  await answer(page, `${right * 10} ${unit}`);
  await page.getByText('Stop.').waitFor();
  await page.keyboard.press('Enter');
  const save = page.getByRole('button', { name: /Save results for the teacher/ });
  await expect(save).toBeFocused();
  await looked(page, 'results to save');
  await savesTo(app, stick);
  await page.keyboard.press('Enter');
  await page.getByText('Saved as two-drips-s1-ada.scruple-results.').waitFor();
  await looked(page, 'results saved');
  return path.join(stick, 'two-drips-s1-ada.scruple-results');
}

/** The system's dialog takes the proposed name in a folder. */
function savesTo(app: Started['app'], folder: string): Promise<void> {
  return app.evaluate(({ dialog }, to) => {
    const save = async (_: unknown, { defaultPath }: { defaultPath: string }) => ({
      canceled: false,
      filePath: `${to}/${defaultPath}`,
    });
    Object.assign(dialog, { showSaveDialog: save });
  }, folder);
}

function beside(file: string, called: string, text: string): string {
  const other = path.join(path.dirname(file), `${called}.scruple-results`);
  writeFileSync(other, text);
  return other;
}

function dropped(page: Page, name: string, text: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  })()`);
}
