// Plan files on their way into the window: named at the first start, or dropped anywhere on it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { plainPlan } from '../kit/plain-plan';
import { newFolder, type Started, withApp } from './kit/app';
import { toHome } from './kit/practise';

const planFile = `${JSON.stringify({ schema: 'scruple-plan', ...plainPlan, called: 'Friday test' })}\n`;

test('a file named at the first start is shown under Drill once the two questions are over, ready to be started', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'friday.scruple');
  writeFileSync(file, planFile);
  const first = async ({ page }: Started) => {
    await page.getByRole('button', { name: 'Skip' }).press('Enter');
    await showsThePlan(page, 'friday.scruple');
  };
  await withApp(first, { folder, files: [file] });
});

test('a file that is dropped on the window is shown under Drill, ready to be started', async () => {
  await withApp(async ({ page }) => {
    await toHome(page);
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(planFile)}], 'friday.scruple'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await showsThePlan(page, 'friday.scruple');
  });
});

/** The card of the file stands first, its Start has the focus, and Enter begins the drill. */
async function showsThePlan(page: Page, name: string): Promise<void> {
  const card = page.getByRole('region', { name: 'Friday test' });
  await expect(card).toContainText(`From the file ${name}`);
  await expect(page.getByRole('heading', { name: 'Drill', exact: true })).toBeVisible();
  await expect(card.getByRole('button', { name: /^Start/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: 'Item 1 of 10.' })).toBeVisible();
}
