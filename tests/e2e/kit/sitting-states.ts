// Every screen and state of drills and exams in one walk, each with a name.
import type { Page } from 'playwright';
import { answer } from './practise';
import { keepShortDrill, rightAnswers, startKeptDrill, startMock, toPlace } from './sit';

/** Walks on to the next state; `look` is called in each. Begins on the home screen. */
export async function walkSittings(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await keepShortDrill(page);
  const [first, second] = await rightAnswers(page);
  if (!first || !second) throw new Error('two answers were expected');
  await toPlaceByMenu(page, 'Drill', 'Ready drills');
  await look('drills');
  await page.getByRole('button', { name: 'New plan' }).press('Enter');
  await page.getByRole('heading', { name: 'New plan' }).waitFor();
  await look('plan editor');
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill('drip');
  await page.getByRole('checkbox', { name: 'Gravity drip rate' }).press('Space');
  await look('plan editor, a skill chosen');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).press('Enter');
  await walkDrill(page, look, first, second);
  await walkMock(page, look);
}

type Value = { readonly number: string; readonly unit: string };

async function walkDrill(page: Page, look: (state: string) => Promise<void>, first: Value, second: Value) {
  await openMenu(page);
  await startKeptDrill(page);
  await look('drill unanswered');
  await answer(page, '12 xx');
  await page.getByText('Not counted').first().waitFor();
  await look('drill entry that cannot be read');
  await page.keyboard.press('F2');
  await page.getByRole('log', { name: 'Hints' }).getByRole('heading').waitFor();
  await look('drill hint');
  await page.keyboard.press('F4');
  await page.getByRole('textbox', { name: /^Step 1/ }).waitFor();
  await look('drill steps');
  await page.keyboard.press('F4');
  await page.keyboard.press('F8');
  await page.getByRole('heading', { name: 'Calculator' }).waitFor();
  await look('drill calculator');
  await page.keyboard.press('F8');
  await page.keyboard.press('F7');
  await page.getByRole('heading', { name: 'Paused' }).waitFor();
  await look('drill paused');
  await page.keyboard.press('F7');
  await answer(page, `${Number(first.number.replaceAll(',', '')) * 10} ${first.unit}`);
  await page.getByText('Stop.').waitFor();
  await look('drill dangerous');
  await page.keyboard.press('Enter');
  await answer(page, `${Number(second.number.replaceAll(',', '')) + 1} ${second.unit}`);
  await page.getByText(/Not yet/).waitFor();
  await look('drill slip');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor();
  await look('drill question on leaving');
  await page.getByRole('button', { name: 'End the drill' }).press('Enter');
  await page.getByRole('heading', { name: / of 3 right$/ }).waitFor();
  await look('report');
  await page.getByRole('button', { name: 'Show the table' }).first().press('Enter');
  await page.getByRole('table').first().waitFor();
  await look('report with a table');
  await page.getByRole('button', { name: /^1\. Gravity/ }).press('Enter');
  await page.getByRole('heading', { name: 'Worked solution' }).waitFor();
  await look('one item reviewed');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: / of 3 right$/ }).waitFor();
}

async function walkMock(page: Page, look: (state: string) => Promise<void>) {
  await openMenu(page);
  await startMock(page);
  await look('mock question');
  await page.keyboard.press('Control+f');
  await page.getByRole('button', { name: /^Flagged/ }).waitFor();
  await page.keyboard.press('Control+g');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await page.getByText('Type a whole number from 1 to 11.').waitFor();
  await look('mock asked for a number');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Review and finish' }).press('Enter');
  await page.getByRole('heading', { name: 'Review before you hand in' }).waitFor();
  await look('mock review');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).press('Enter');
  await page.getByRole('heading', { name: '0 of 11 right' }).waitFor();
  await look('mock report');
}

async function toPlaceByMenu(page: Page, name: 'Drill' | 'Exam', heading: string): Promise<void> {
  await openMenu(page);
  await toPlace(page, name, heading);
}

/** On a narrow screen the places are behind a menu button. */
async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Open the menu' });
  if (await menu.isVisible()) await menu.press('Enter');
}
