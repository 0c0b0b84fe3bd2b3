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

/** The button of a skill, found by its title. */
export async function findSkill(page: Page, title: string) {
  await page.getByRole('searchbox', { name: 'Find a skill' }).fill(title);
  const written = title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const levels = 'introductory|basic|intermediate|advanced|expert';
  return page.getByRole('button', { name: new RegExp(`^${written} (${levels})`) });
}

/** Opens a problem of a skill from the catalogue, past the example of a first contact; the focus is in its entry. */
export async function openSkill(page: Page, title: string): Promise<void> {
  await (await findSkill(page, title)).press('Enter');
  const main = page.locator('main');
  const entry = main.getByRole('textbox').or(main.getByRole('radio')).first();
  const alone = page.getByRole('button', { name: 'Work one on your own' });
  await entry.or(alone).first().waitFor();
  if (await alone.isVisible()) await alone.press('Enter');
  await entry.waitFor();
}

/** Types a response and asks for the verdict. */
export async function answer(page: Page, response: string): Promise<void> {
  await answerBox(page).fill(response);
  await answerBox(page).press('Enter');
}
