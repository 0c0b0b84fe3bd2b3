// What a student does, by keyboard alone.
import type { Page } from 'playwright';

/** The answer box in view. */
export function answerBox(page: Page) {
  return page.getByRole('textbox').first();
}

/** Skips the two questions and goes on to the home screen. */
export async function toHome(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skip' }).press('Enter');
  await page.getByRole('button', { name: /Do the last step/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Catalogue' }).waitFor();
}

/** Opens a problem of a skill from the catalogue; the focus is in its box. */
export async function openSkill(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title }).press('Enter');
  await answerBox(page).waitFor();
}

/** Types a response and asks for the verdict. */
export async function answer(page: Page, response: string): Promise<void> {
  await answerBox(page).fill(response);
  await answerBox(page).press('Enter');
}
