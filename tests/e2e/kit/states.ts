// Every screen and every state of practice, in one walk from the first start on, each with a name.
import type { Page } from 'playwright';
import { answer, answerBox, openSkill } from './practise';
import { openProblemIn } from './stored';

const skill = 'Gravity drip rate';

/** Walks on to the next state; `look` is called in each. */
export async function walkStates(page: Page, folder: string, look: (state: string) => Promise<void>): Promise<void> {
  await look('first start');
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await page.getByRole('button', { name: /Do the last step/ }).waitFor();
  await look('worked example');
  await page.keyboard.press('Enter');
  await page.getByText('Worked so far').waitFor();
  await look('last step open');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor();
  await look('question on leaving');
  await page.getByRole('button', { name: 'Leave' }).press('Enter');
  await page.getByRole('heading', { name: 'Catalogue' }).waitFor();
  await look('home with a problem waiting');
  await walkProblem(page, folder, look);
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await look('list of keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+,');
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  await look('settings');
}

async function walkProblem(page: Page, folder: string, look: (state: string) => Promise<void>): Promise<void> {
  await openSkill(page, skill);
  await look('problem unanswered');
  await answer(page, 'thirty');
  await page.getByText('Not counted').first().waitFor();
  await look('entry that cannot be read');
  await page.keyboard.press('F2');
  await page.getByRole('log', { name: 'Hints' }).getByRole('heading').waitFor();
  await look('hint taken');
  await page.keyboard.press('F4');
  await answer(page, '1 min');
  await page.getByRole('status').first().waitFor();
  await look('steps with a slip');
  await page.keyboard.press('F4');
  const { mistaken, unit } = openProblemIn(folder);
  await answer(page, mistaken.response);
  await page.getByText('Yours').waitFor();
  await look('named mistake');
  await another(page);
  await answer(page, openProblemIn(folder).response);
  await page.getByText('Yours').waitFor();
  await look('right');
  await another(page);
  await answer(page, `${openProblemIn(folder).answer * 10} ${unit}`);
  await page.getByRole('alert').waitFor();
  await look('ten times too much');
}

/** Draws the next problem of the same skill. */
export async function another(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Another like this/ }).press('Enter');
  await answerBox(page).waitFor();
}
