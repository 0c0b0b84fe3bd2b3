// Looks at a window as it stands: a picture of it in both themes among the results of the test, and what axe finds.
import type { Page } from 'playwright';
import { test } from 'playwright/test';
import { axeComplaints, sidewaysOverflow } from './axe';

const themes = ['light', 'dark'] as const;

/** Complaints, a line each, with the state in front; none where all is well. */
export async function lookAt(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeComplaints(page)).map((complaint) => `${state}, ${colorScheme}: ${complaint}`));
    await page.screenshot({ path: test.info().outputPath(`${state}, ${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
  const overflow = await sidewaysOverflow(page);
  if (overflow > 0) found.push(`${state}: ${overflow} px too wide`);
  return found;
}

/** The same at several widths of a browser's window. */
export async function lookAtWidths(page: Page, state: string, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    found.push(...(await lookAt(page, `${state}, ${width} px`)));
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** The same at text of twice the size, which the keyboard sets and takes back. */
export async function lookAtLargeText(page: Page, state: string): Promise<string[]> {
  for (let press = 0; press < 8; press++) await page.keyboard.press('Control+=');
  const found = await lookAt(page, `${state}, large text`);
  await page.keyboard.press('Control+0');
  return found;
}
